using InvestmentModels.Cli;

namespace InvestmentModels.Tests.Cli;

public sealed class WrongUsageTests
{
    [Theory]
    [InlineData("«chekc» er ikke en kommando. Mente du «check»?", "chekc")]
    [InlineData("«Biuld» er ikke en kommando. Mente du «build»?", "Biuld")]
    [InlineData("«zebra» er ikke en kommando.", "zebra")]
    [InlineData("«chek» er ikke en kommando. Mente du «check»?", "chek", "--format", "json")]
    [InlineData("«@svar.txt» er ikke en kommando.", "@svar.txt")]
    [InlineData("«mere» hører ikke til check.", "check", "mere")]
    [InlineData("«--inptu» er ikke et tilvalg til check. Mente du «--input»?", "check", "--inptu", "mappe")]
    [InlineData("«-x» er ikke et tilvalg til check.", "check", "-x")]
    [InlineData("«--outptu» er ikke et tilvalg. Mente du «--output»?", "--outptu=mappe")]
    [InlineData("«--input» mangler en værdi.", "check", "--input")]
    [InlineData("«--input» mangler en værdi.", "check", "--input=")]
    [InlineData("«--input» mangler navnet på en mappe.", "check", "--input", " ")]
    [InlineData("«--input» kan kun angives én gang.", "check", "--input", "a", "--input", "b")]
    [InlineData("«jsn» kan ikke bruges som --format. Mente du «json»? Vælg mellem text, json, sarif, github.", "check", "--format", "jsn")]
    [InlineData("«højt» kan ikke bruges som --verbosity. Vælg mellem q, m, n, d, diag.", "-v", "højt")]
    [InlineData("«rapport» mangler.", "publish")]
    [InlineData("«01/04/2025» kan ikke bruges som --date. Skriv datoen som år-måned-dag, fx 2025-04-01.", "publish", "2024", "--date", "01/04/2025")]
    [InlineData("«rød» kan ikke bruges som --color. Vælg mellem auto, always, never.", "check", "--color", "rød")]
    public async Task Mistake_IsToldInDanishOnce_WithTheWayToHelp(string expected, params string[] arguments)
    {
        var run = await CommandRun.Of(arguments);

        var lines = run.Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal((ExitCode.Usage, string.Empty), (run.Code, run.Out));
        Assert.Equal(2, lines.Length);
        Assert.Equal(expected, lines[0]);
        Assert.Matches("^Se, hvad man kan skrive, med: investmentmodels( check| publish)? --help$", lines[1]);
    }

    [Fact]
    public async Task Mistakes_SeveralInOneRun_AreAllTold()
    {
        var run = await CommandRun.Of("check", "--farve", "--format", "xml", "--verbosity");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("«--farve» er ikke et tilvalg til check.", run.Error, StringComparison.Ordinal);
        Assert.Contains("«xml» kan ikke bruges som --format.", run.Error, StringComparison.Ordinal);
        Assert.Contains("«--verbosity» mangler en værdi.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-v", "QUIET")]
    [InlineData("--verbosity=q")]
    [InlineData("-v:quiet")]
    public async Task Choice_OtherSpellings_MeanTheSame(params string[] arguments)
    {
        var run = await CommandRun.Of(["check", "--input", ExampleSite.Folder, .. arguments]);

        Assert.Equal(new CommandRun(ExitCode.Done, string.Empty, string.Empty), run);
    }
}
