using System.Text;
using System.Text.RegularExpressions;
using InvestmentModels.Cli;
using InvestmentModels.Input.Sources;
using InvestmentModels.Tests.Cli;

namespace InvestmentModels.Tests.Docs;

/// <summary>Walks the year as <c>docs/aarets-gang.md</c> tells it, step by step, on a copy of the example municipality.</summary>
/// <remarks>
/// <c>kommando</c>: the command, the exit code where it is not 0, and texts its answer must hold. <c>fil path</c>: the whole of a file.
/// <c>ret</c>: changes as <see cref="ChangedSite"/> reads them.
/// </remarks>
public sealed partial class YearWalkTest : IDisposable
{
    private const string ExitCodeLine = "afslutningskode ";

    private static readonly string Document = File.ReadAllText(RepositoryRoot.File("docs", "aarets-gang.md")).ReplaceLineEndings("\n");

    private readonly ScratchFolder _folder = new();

    public YearWalkTest() => Put(ExampleSite.Files.Files);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task EveryStep_DoesWhatTheTextSays()
    {
        foreach (Match block in Block().Matches(Document))
        {
            var (kind, path, body) = (block.Groups["kind"].Value, block.Groups["path"].Value.Trim(), block.Groups["body"].Value);
            switch (kind)
            {
                case "kommando":
                    await Command(body.Split('\n', StringSplitOptions.RemoveEmptyEntries));
                    break;
                case "ret":
                    Put(ChangedSite.From(Input(), body.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Files);
                    break;
                case "fil":
                    Put(new SortedDictionary<string, byte[]>(Input().Files.ToDictionary(), StringComparer.Ordinal) { [path] = Encoding.UTF8.GetBytes(body) });
                    break;
                default:
                    Assert.Fail($"Nobody runs a block of kind «{kind}».");
                    break;
            }
        }
    }

    /// <summary>The walk is the whole year, not a part of it.</summary>
    [Theory]
    [InlineData("new-report")]
    [InlineData("check")]
    [InlineData("preview")]
    [InlineData("publish")]
    [InlineData("build")]
    [InlineData("verify")]
    [InlineData("indstilling")]
    public void Walk_UsesTheVerb(string verb) => Assert.Contains(
        Block().Matches(Document), block => block.Groups["kind"].Value == "kommando" && block.Groups["body"].Value.Split(' ', '\n')[0] == verb);

    private async Task Command(string[] lines)
    {
        var words = lines[0].Split(' ');
        var expected = lines.Skip(1).FirstOrDefault(line => line.StartsWith(ExitCodeLine, StringComparison.Ordinal)) is { } line ? int.Parse(line[ExitCodeLine.Length..], System.Globalization.CultureInfo.InvariantCulture) : ExitCode.Done;
        var run = words[0] switch
        {
            // Serving would wait for a browser; what it would serve is built the same way.
            "preview" => Previewed(Pipeline.Run(Input())),
            "verify" => await CommandRun.Of("verify", _folder.File(words[1])),
            "build" => await CommandRun.Of([.. words, "--input", _folder.File("input"), "--output", _folder.File("output")]),
            _ => await CommandRun.Of([.. words, "--input", _folder.File("input")]),
        };
        var answer = (run.Out + run.Error).Replace($"{_folder.Path}{Path.DirectorySeparatorChar}", string.Empty, StringComparison.Ordinal).Replace('\\', '/');

        Assert.True(run.Code == expected, $"«{lines[0]}» ended with {run.Code}:\n{answer}");
        Assert.All(lines.Skip(1).Where(line => !line.StartsWith(ExitCodeLine, StringComparison.Ordinal)), line => Assert.Contains(line, answer, StringComparison.Ordinal));
    }

    private static CommandRun Previewed(Outcome outcome)
    {
        Assert.Contains(outcome.Files, file => file.Path == "2026/index.html");
        return new CommandRun(outcome.IsGood ? ExitCode.Done : ExitCode.Findings, string.Empty, string.Empty);
    }

    private InputFiles Input() => InputFiles.Read(_folder.File("input")) with { DisplayRoot = "input" };

    /// <summary>Makes the input folder hold exactly these files.</summary>
    private void Put(IReadOnlyDictionary<string, byte[]> files)
    {
        if (Directory.Exists(_folder.File("input")))
        {
            Directory.Delete(_folder.File("input"), recursive: true);
        }

        _folder.With(files.ToDictionary(file => $"input/{file.Key}", file => file.Value, StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^```(?<kind>\w+)(?<path>[^\n]*)\n(?<body>(?:(?!```)[^\n]*\n)*)```", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
