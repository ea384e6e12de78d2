using System.Text.Json;
using InvestmentModels.Cli;

namespace InvestmentModels.Tests.Cli;

public sealed class CheckFormatTests
{
    private const string Culprit = "reports/2025/Ungejob – kopi på dansk.json";

    [Fact]
    public async Task Text_GoesToMessages_WithAFindingALineAndACount()
    {
        using var input = new TemporaryInput().Broken();
        var run = await CommandRun.Of("check", "--input", input.Folder);

        var lines = run.Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Empty(run.Out);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith($"{input.Folder}/{Culprit}(1,1): error IM0115: Filen ", lines[0], StringComparison.Ordinal);
        Assert.Equal("1 fejl, 0 advarsler.", lines[1]);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public async Task Document_GoesToResults_AndOnlyTheCountToMessages(string format)
    {
        using var input = new TemporaryInput().Broken();
        var run = await CommandRun.Of("check", "--input", input.Folder, "--format", format);

        Assert.Equal((ExitCode.Findings, $"1 fejl, 0 advarsler.{Environment.NewLine}"), (run.Code, run.Error));
        Assert.Contains("IM0115", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", true)]
    [InlineData("sarif", true)]
    [InlineData("github", false)]
    public async Task Document_NothingFound_IsWholeAndAlone(string format, bool isJson)
    {
        var run = await CommandRun.Of("check", "--input", ExampleSite.Folder, "--format", format);

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Error));
        Assert.Equal(isJson, run.Out.Length > 0);
        Assert.True(!isJson || JsonDocument.Parse(run.Out) is not null);
    }

    [Theory]
    [InlineData("q")]
    [InlineData("diag")]
    public async Task Document_AtAnyVerbosity_IsTheSame(string level)
    {
        using var input = new TemporaryInput().Broken();
        var run = await CommandRun.Of("check", "--input", input.Folder, "--format", "json", "-v", level);

        Assert.Equal((await CommandRun.Of("check", "--input", input.Folder, "--format", "json")).Out, run.Out);
    }

    [Fact]
    public async Task Document_WithColourAsked_HasNone()
    {
        using var input = new TemporaryInput().Broken();
        var run = await CommandRun.Of("check", "--input", input.Folder, "--format", "github", "--color", "always");

        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public async Task Finding_InputTypedAbsolute_ShowsItThatWay(string ending)
    {
        using var input = new TemporaryInput().Broken();

        Assert.Equal($"{input.Folder}/{Culprit}", await FileTold(input.Folder + ending));
    }

    [Theory]
    [InlineData("")]
    [InlineData("./")]
    public async Task Finding_InputTypedRelative_ShowsItThatWay(string start)
    {
        using var input = new TemporaryInput().Broken();
        var typed = start + Path.GetRelativePath(Environment.CurrentDirectory, input.Folder);

        Assert.Equal($"{typed}/{Culprit}", await FileTold(typed));
    }

    private static async Task<string?> FileTold(string input)
    {
        var run = await CommandRun.Of("check", "--input", input, "--format", "json");
        return Assert.Single(JsonDocument.Parse(run.Out).RootElement.EnumerateArray()).GetProperty("file").GetString();
    }
}
