using InvestmentModels.Cli;

namespace InvestmentModels.Tests.Cli;

/// <summary>Once published, a fact stands, or a correction says why it does not.</summary>
public sealed class PublishVerbTests : IDisposable
{
    private readonly ScratchFolder _folder = new ScratchFolder().With(ExampleSite.Files.Files);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Publish_ThenAChangedFact_IsRefusedUntilACorrectionAccountsForIt()
    {
        await Done("publish", "2025", "--date", "2026-04-01");
        Replace("reports/2025/boligjob.json", "\"result\": 30", "\"result\": 31");

        var refused = await Run("check");
        Assert.Equal(ExitCode.Findings, refused.Code);
        Assert.Contains("IM0501", refused.Error, StringComparison.Ordinal);
        Assert.Contains("\"from\": \"30\", \"to\": \"31\"", refused.Error, StringComparison.Ordinal);

        Replace(
            "reports/2025/report.json",
            "\"nextReport\"",
            "\"corrections\": [{ \"date\": \"2026-05-01\", \"subject\": \"2025/boligjob/measures/job/result\", \"from\": \"30\", \"to\": \"31\", \"reason\": \"Et job manglede.\" }],\n  \"nextReport\"");
        await Done("build", "--output", _folder.File("site"));

        Assert.Contains("Et job manglede.", Text("site", "rettelser", "index.html"), StringComparison.Ordinal);
        Assert.Contains("Et job manglede.", Text("site", "2025", "aendringer", "index.html"), StringComparison.Ordinal);
        var area = Text("site", "2025", "boligjob", "index.html");
        Assert.Contains("Rettet 1.\u00A0maj 2026 fra 30 til 31. Et job manglede.", area, StringComparison.Ordinal);
        Assert.Contains("<span class=\"corrected\">rettet</span>", area, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_ThenAnotherLayoutAndABetterText_NeedsNoCorrectionButIsListedAsEdited()
    {
        await Done("publish", "2025", "--date", "2026-04-01");
        Replace("reports/2025/boligjob.json", "\"area\": \"boligjob\",", "\"area\":    \"boligjob\",\n\n");
        Replace("reports/2025/boligjob.json", "\"investmentMillionKroner\": 1.0", "\"investmentMillionKroner\": 1.00");
        Replace("reports/2025/boligjob.md", "- Åbent om aftenen", "- Åbent om aftenen og i weekenden");

        Replace("reports/2025/boligjob.json", "åbent om aftenen", "åbent hver aften");
        Replace("reports/2025/genoptraening.json", "større end investeringen", "dobbelt så stor som investeringen");

        await Done("build", "--output", _folder.File("site"));

        var changes = Text("site", "2025", "aendringer", "index.html");
        Assert.Contains("Job i boligområdet: hvad der nu gøres", changes, StringComparison.Ordinal);
        Assert.Contains("Hurtig genoptræning: vurderet begrundelse", changes, StringComparison.Ordinal);
        Assert.Contains("Ingen tal er ændret siden.", changes, StringComparison.Ordinal);
        Assert.Contains("Job i boligområdet: næste skridt", changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_Unchanged_LeavesTheFileAsItIs()
    {
        await Done("publish", "2025", "--date", "2026-04-01");
        var before = Text("published.json");

        await Done("publish", "2025", "--date", "2026-06-01");

        Assert.Equal(before, Text("published.json"));
    }

    [Fact]
    public async Task Publish_WithErrors_PublishesNothing()
    {
        var before = Text("published.json");
        Replace("reports/2025/boligjob.json", "\"target\": 60", "\"target\": 0");

        var refused = await Run("publish", "2025", "--date", "2026-04-01");

        Assert.Equal(ExitCode.Findings, refused.Code);
        Assert.Equal(before, Text("published.json"));
    }

    [Fact]
    public async Task Publish_UnknownReport_SaysWhichThereAre()
    {
        var refused = await Run("publish", "2026", "--date", "2026-04-01");

        Assert.Equal(ExitCode.Usage, refused.Code);
        Assert.Contains("2024, 2025", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_AgainstTheReportBefore_TellClosedAndMergedAreasWithTheirReason()
    {
        Replace("reports/2025/report.json", "\"nextReport\"", "\"closed\": [{ \"area\": \"boligjob\", \"reason\": \"Indsatsen fortsætter sammen med en anden.\", \"into\": \"ungejob\" }],\n  \"nextReport\"");
        File.Delete(_folder.File("reports", "2025", "boligjob.json"));
        File.Delete(_folder.File("reports", "2025", "boligjob.md"));
        File.Delete(_folder.File("reports", "2025", "permanence.json"));

        await Done("build", "--output", _folder.File("site"));

        var changes = Text("site", "2025", "aendringer", "index.html");
        Assert.Contains("Lagt sammen med Ungejob &amp; læreplads", changes, StringComparison.Ordinal);
        Assert.Contains("Indsatsen fortsætter sammen med en anden.", changes, StringComparison.Ordinal);
    }

    private string Text(params string[] file) => File.ReadAllText(_folder.File(file));

    private void Replace(string file, string text, string other)
    {
        var path = _folder.File(file);
        var before = File.ReadAllText(path);
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(path, before.Replace(text, other, StringComparison.Ordinal));
    }

    private async Task Done(params string[] arguments)
    {
        var result = await Run(arguments);
        Assert.True(result.Code == ExitCode.Done, result.Error);
    }

    private Task<CommandRun> Run(params string[] arguments) => CommandRun.Of([.. arguments, "--input", _folder.Path]);
}
