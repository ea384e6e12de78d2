using InvestmentModels.Cli;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Tests.Input.BadInput;

/// <summary>
/// Each folder beside this file is a case: the example municipality with the case's own files laid over it, and the findings
/// that must come out, all of them, in order, with their places (<c>expected.txt</c>). <c>change.txt</c> is read by <see cref="ChangedSite"/>.
/// </summary>
public sealed class BadInputTest
{
    private static readonly string Folder = RepositoryRoot.File("tests", "InvestmentModels.Tests", "Input", "BadInput");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_TellsExactlyItsFindings(string name)
    {
        var outcome = Pipeline.Run(Overlaid(name));

        var told = string.Concat(outcome.Findings.Select(finding => $"{finding}\n"));
        GoldenFile.Matches($"Input/BadInput/{name}/expected.txt", told);
        Assert.NotEmpty(told);
    }

    private static InputFiles Overlaid(string name)
    {
        var folder = Path.Combine(Folder, name);
        var changed = ChangedSite.With(Lines("change.txt"));
        var files = new SortedDictionary<string, byte[]>(changed.Files.ToDictionary(), StringComparer.Ordinal);
        var input = Path.Combine(folder, "input");
        foreach (var path in Directory.Exists(input) ? Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories) : [])
        {
            files[Path.GetRelativePath(input, path).Replace('\\', '/')] = File.ReadAllBytes(path);
        }

        return changed with { Files = files };

        string[] Lines(string file) => File.Exists(Path.Combine(folder, file)) ? File.ReadAllLines(Path.Combine(folder, file)) : [];
    }
}
