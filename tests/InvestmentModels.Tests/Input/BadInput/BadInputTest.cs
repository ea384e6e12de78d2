using System.Text;
using InvestmentModels.Cli;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Tests.Input.BadInput;

/// <summary>
/// Each folder beside this file is a case: the example municipality with the case's own files laid over it, and the findings
/// that must come out, all of them, in order, with their places (<c>expected.txt</c>). <c>remove.txt</c> lists files to take away.
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
        var files = new SortedDictionary<string, byte[]>(ExampleSite.Files.Files.ToDictionary(), StringComparer.Ordinal);
        var folder = Path.Combine(Folder, name);
        var removals = Path.Combine(folder, "remove.txt");
        foreach (var removed in File.Exists(removals) ? File.ReadAllLines(removals) : [])
        {
            Assert.True(files.Remove(removed), $"{removed} is not in the example.");
        }

        var changes = Path.Combine(folder, "change.txt");
        foreach (var change in File.Exists(changes) ? File.ReadAllLines(changes) : [])
        {
            Apply(change, files);
        }

        var input = Path.Combine(folder, "input");
        foreach (var path in Directory.Exists(input) ? Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories) : [])
        {
            files[Path.GetRelativePath(input, path).Replace('\\', '/')] = File.ReadAllBytes(path);
        }

        return new InputFiles("input", files);
    }

    /// <summary>A line of <c>change.txt</c>: <c>file ¦ text to find ¦ text to put instead</c>; the text must be there.</summary>
    private static void Apply(string change, SortedDictionary<string, byte[]> files)
    {
        var parts = change.Split(" ¦ ");
        var text = Encoding.UTF8.GetString(files[parts[0]]);
        var at = text.IndexOf(parts[1], StringComparison.Ordinal);
        Assert.True(at >= 0, $"«{parts[1]}» is not in {parts[0]}.");
        files[parts[0]] = Encoding.UTF8.GetBytes(text[..at] + parts[2].Replace("\\n", "\n", StringComparison.Ordinal) + text[(at + parts[1].Length)..]);
    }
}
