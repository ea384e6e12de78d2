using InvestmentModels.Cli;

namespace InvestmentModels.Tests.Cli;

public sealed class ColourTests
{
    [Theory]
    [InlineData(true, null, null, true)]
    [InlineData(true, "", "xterm-256color", true)]
    [InlineData(true, "1", null, false)]
    [InlineData(true, "0", null, false)]
    [InlineData(true, null, "dumb", false)]
    [InlineData(false, null, null, false)]
    public void Console_WelcomesColour_OnAScreenWhoseUserHasNotRefusedIt(bool isScreen, string? noColour, string? kind, bool expected)
    {
        var environment = new Dictionary<string, string?>(StringComparer.Ordinal) { ["NO_COLOR"] = noColour, ["TERM"] = kind };

        Assert.Equal(expected, Terminal.OfConsole(name => environment[name], isScreen).WelcomesColour);
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(false, null, false)]
    [InlineData(true, "auto", true)]
    [InlineData(false, "auto", false)]
    [InlineData(true, "never", false)]
    [InlineData(false, "always", true)]
    public async Task Findings_AreColoured_WhenTheOptionOrTheScreenSaysSo(bool welcomes, string? choice, bool expected)
    {
        using var input = new TemporaryInput().Broken();
        string[] option = choice is null ? [] : ["--color", choice];
        var run = await CommandRun.On(terminal => terminal with { WelcomesColour = welcomes }, ["check", "--input", input.Folder, .. option]);

        Assert.Equal(expected, run.Error.Contains("\u001b[31merror IM0115\u001b[0m", StringComparison.Ordinal));
        Assert.Equal(expected, run.Error.Contains('\u001b'));
    }
}
