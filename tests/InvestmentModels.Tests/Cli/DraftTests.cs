using InvestmentModels.Cli;
using InvestmentModels.Tests.Site;

namespace InvestmentModels.Tests.Cli;

/// <summary>A report that is not published yet stays inside the house until somebody asks for it, and then says of itself what it is.</summary>
public sealed class DraftTests : IDisposable
{
    private const string Unpublished = "reports/2025/report.json ¦   \"publishedOn\": \"2026-04-01\",\\n ¦ ";

    private const string NoReferenceToIt = "pages/metode.md ¦ 2025/ungejob/attainment ¦ 2024/ungejob/attainment";

    private readonly ScratchFolder _folder = new();

    private string Output => _folder.File("output");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Build_WithADraft_LeavesItOutAndSaysSo()
    {
        var run = await Build([Unpublished, NoReferenceToIt]);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("Ikke med, fordi de ikke er offentliggjort: 2025. Tag dem med som udkast med --drafts.", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.Snapshot("output").Keys, path => path.Contains("2025", StringComparison.Ordinal));
        Assert.DoesNotContain("2025", Page("index.html").Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_WithFaultsInADraft_StillBuildsWhatIsPublished() =>
        Assert.Equal(ExitCode.Done, (await Build([Unpublished, NoReferenceToIt, "reports/2025/ungejob.json ¦ \"target\": 120 ¦ \"target\": -1"])).Code);

    [Fact]
    public async Task Build_WithFaultsInADraftsReportFile_TellsThem() =>
        Assert.Equal(ExitCode.Findings, (await Build([Unpublished, "reports/2025/report.json ¦ \"year\": 2025 ¦ \"year\": \"2025\""])).Code);

    [Fact]
    public async Task Build_WithATextThatRefersToADraft_SaysWhy()
    {
        var run = await Build([Unpublished]);

        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("Udkast er ikke med: 2025. Henviser en tekst til et af dem", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_WithDrafts_MarksThemAndKeepsTheNewestPublishedInFront()
    {
        var run = await Build([Unpublished], "--drafts");

        Assert.Equal(ExitCode.Done, run.Code);
        var draft = Page("2025/ungejob/index.html");
        Assert.StartsWith("Udkast: ", draft.Document.Title, StringComparison.Ordinal);
        Assert.Equal("noindex", Assert.Single(draft.All("meta[name=robots]")).GetAttribute("content"));
        Assert.Contains("Rapporten er ikke offentliggjort", Assert.Single(draft.All(".draft-mark")).TextContent, StringComparison.Ordinal);
        var home = Page("index.html");
        Assert.DoesNotContain("2025", Assert.Single(home.All("h1")).TextContent, StringComparison.Ordinal);
        Assert.Contains(home.All("a"), link => link.TextContent == "Opfølgning 2025 (udkast)");
        Assert.All(["index.html", "2024/index.html"], path => Assert.Empty(Page(path).All("meta[name=robots]")));
        Assert.Empty(Page("2024/index.html").All(".newer-exists"));
    }

    [Fact]
    public async Task Build_OfADraftThatHasBeenPublished_TakesItIn()
    {
        _folder.With(ChangedSite.With([Unpublished]).Files.ToDictionary(file => $"input/{file.Key}", file => file.Value, StringComparer.Ordinal));

        Assert.Equal(ExitCode.Done, (await CommandRun.Of("publish", "2025", "--input", _folder.File("input"), "--date", "2026-04-20")).Code);
        Assert.Equal(ExitCode.Done, (await CommandRun.Of("build", "--input", _folder.File("input"), "--output", Output)).Code);

        Assert.Empty(Page("2025/index.html").All(".draft-mark, meta[name=robots]"));
    }

    [Fact]
    public async Task Build_WithANewerReport_SendsReadersOfTheOldOneToTheSamePageOfTheNewest()
    {
        await Build([]);

        var old = Page("2024/ungejob/index.html");
        Assert.Equal("../../2025/ungejob/", Assert.Single(old.All(".newer-exists a")).GetAttribute("href"));
        Assert.Equal(["2024", "2025"], old.All(".editions a").Select(link => link.TextContent));
        Assert.Equal("2024", Assert.Single(old.All(".editions a[aria-current]")).TextContent);
        Assert.Empty(Page("2025/ungejob/index.html").All(".newer-exists"));
    }

    [Fact]
    public async Task Build_WhereTheOtherReportHasNoSuchPage_LeadsToItsFrontPage()
    {
        await Build([]);

        Assert.Equal("../../2024/", Page("2025/genoptraening/index.html").All(".editions a").First().GetAttribute("href"));
    }

    private async Task<CommandRun> Build(IReadOnlyList<string> changes, params IReadOnlyList<string> options)
    {
        _folder.With(ChangedSite.With(changes).Files.ToDictionary(file => $"input/{file.Key}", file => file.Value, StringComparer.Ordinal));
        return await CommandRun.Of(["build", "--input", _folder.File("input"), "--output", Output, .. options]);
    }

    private BuiltPage Page(string path) => BuiltPage.Read(path, File.ReadAllText(Path.Combine(Output, path)));
}
