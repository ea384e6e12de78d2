using System.Text.RegularExpressions;
using InvestmentModels.Cli;
using InvestmentModels.Tests.Diagnostics;

namespace InvestmentModels.Tests.Cli;

public sealed class VerbosityTests
{
    private static readonly string[] EverySeverity = ["error", "warning", "note"];

    [Theory]
    [InlineData(Verbosity.Quiet, 1)]
    [InlineData(Verbosity.Minimal, 2)]
    [InlineData(Verbosity.Normal, 3)]
    [InlineData(Verbosity.Detailed, 3)]
    [InlineData(Verbosity.Diagnostic, 3)]
    public async Task Findings_AtALevel_AreThoseThatMatterEnough(Verbosity level, int severities)
    {
        await using var error = new StringWriter();
        new Terminal(TextWriter.Null, error) { Verbosity = level }.Tell(SampleFindings.OfEveryKind);

        var told = EverySeverity.Where(word => error.ToString().Contains($": {word} IM", StringComparison.Ordinal));
        Assert.Equal(EverySeverity[..severities], told);
        Assert.Equal(level > Verbosity.Quiet, error.ToString().EndsWith($"2 fejl, 1 advarsel.{Environment.NewLine}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Build_AtEveryLevel_SaysWhatTheOneBeforeSaidAndMore()
    {
        using var input = new TemporaryInput();
        var quiet = await Build(input, "q");
        var minimal = await Build(input, "m");
        var normal = await Build(input, "n");
        var detailed = await Build(input, "d");
        var diagnostic = await Build(input, "diag");

        Assert.Equal((string.Empty, string.Empty), (quiet.Out, quiet.Error));
        Assert.Matches(@"^Skrev \d+ sider og \d+ datafiler i .*\.\n$", minimal.Out);
        Assert.StartsWith(minimal.Out, normal.Out, StringComparison.Ordinal);
        Assert.Equal(string.Empty, normal.Error);
        Assert.Equal(normal.Out, detailed.Out);
        Assert.Equal(normal.Out, diagnostic.Out);
        Assert.DoesNotContain(" ms)", detailed.Error, StringComparison.Ordinal);
        Assert.Equal(detailed.Error, Regex.Replace(diagnostic.Error, @" \(\d+ ms\)", string.Empty));
        Assert.All(diagnostic.Error.TrimEnd().Split('\n'), line => Assert.Matches(@" \(\d+ ms\)$", line));
    }

    /// <summary>Which steps, not how much: the example grows with the program.</summary>
    [Fact]
    public async Task Steps_OfTheExample_AreTheAcceptedOnes()
    {
        using var input = new TemporaryInput();
        var run = await Build(input, "d");

        var steps = Regex.Replace(run.Error.Replace(input.Folder, "input", StringComparison.Ordinal), @"\d+", "N");
        GoldenFile.Matches("Cli/Golden/steps.txt", steps);
    }

    private static async Task<CommandRun> Build(TemporaryInput input, string level)
    {
        var run = await CommandRun.Of("build", "--input", input.Folder, "--output", input.Beside("site"), "-v", level);
        Assert.Equal(ExitCode.Done, run.Code);
        return run with { Out = run.Out.ReplaceLineEndings("\n"), Error = run.Error.ReplaceLineEndings("\n") };
    }
}
