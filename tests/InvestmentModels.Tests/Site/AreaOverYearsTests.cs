using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using InvestmentModels.Cli;
using InvestmentModels.Data;
using InvestmentModels.Data.Seals;
using InvestmentModels.Data.Verification;
using InvestmentModels.Site;
using InvestmentModels.Site.Checks;
using InvestmentModels.Tests.Data;

namespace InvestmentModels.Tests.Site;

/// <summary>The pages and the data of an area over the years, on the example municipality and on one where goalposts moved.</summary>
public sealed class AreaOverYearsTests
{
    private static readonly Outcome Example = Pipeline.Run(ExampleSite.Files);

    [Fact]
    public void EveryArea_HasItsPageAndIsListed()
    {
        var listed = Page(Example, "omraader/index.html").All("table tbody th a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Equal(Example.Record.Said.Areas.Count, listed.Count);
        Assert.All(Example.Record.Said.Areas, area =>
        {
            Assert.Contains($"{area.Id}/", listed);
            Assert.Contains(area.Name, Page(Example, $"omraader/{area.Id}/index.html").Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Area_InAReport_LeadsToTheYearsAndBack()
    {
        Assert.Contains(Page(Example, "2025/ungejob/index.html").All("aside a"), link => link.GetAttribute("href") == "../../omraader/ungejob/");
        Assert.Contains(Page(Example, "omraader/ungejob/index.html").All("main a"), link => link.GetAttribute("href") == "../../2024/ungejob/");
    }

    [Fact]
    public void Chart_HasTheNumbersOfItsTable() => Assert.All(
        Example.Record.Said.Areas.SelectMany(area => Page(Example, $"omraader/{area.Id}/index.html").All("figure.chart")),
        chart => Assert.Equal(
            Shown(chart.QuerySelectorAll("table [data-figure]")),
            Shown(chart.QuerySelectorAll(".drawing:not(.wide) [data-figure]"))));

    /// <summary>88 internships were published, 90 are known now: 93.14 and 93.57 pct., so 93 and 94.</summary>
    [Fact]
    public void CorrectedYear_ShowsBothClocksWithTheReason()
    {
        var clocks = Page(Example, "omraader/ungejob/index.html").Document.QuerySelector("section[aria-labelledby=to-ure]")!;
        var row = clocks.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Contains("2024", StringComparison.Ordinal));

        Assert.Equal(["93", "94"], row.QuerySelectorAll("[data-figure]").Select(figure => figure.GetAttribute("data-value")));
        Assert.Equal("2024/ungejob/asPublished/attainment", row.QuerySelector("[data-figure]")!.GetAttribute("data-figure"));
        Assert.Contains("To praktikker var ikke talt med.", row.TextContent, StringComparison.Ordinal);
        Assert.NotNull(Page(Example, "2024/ungejob/index.html").Document.GetElementById("regnestykke-asPublished-attainment"));
    }

    [Fact]
    public void UncorrectedYear_SaysSo_AndAYearNeverRecordedHasOneClock()
    {
        Assert.Contains("Uændret siden offentliggørelsen 2.\u00A0april 2025.", Page(Example, "omraader/boligjob/index.html").Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("der er kun ét ur", Page(Example, "omraader/mentor/index.html").Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void MovedTarget_IsShownStepByStepWithTheDecisionAndBothStatuses()
    {
        var section = Page(ChangedExample.Outcome, "omraader/ungejob/index.html").Document.QuerySelector("section[aria-labelledby=flyttede-maal]")!;
        var within = section.QuerySelectorAll("tbody tr").Where(row => row.TextContent.Contains("midt i året", StringComparison.Ordinal)).ToList();

        Assert.Equal(["150 135", "135 120"], within.Select(row => string.Join(' ', row.QuerySelectorAll("[data-figure]").Select(figure => figure.GetAttribute("data-value")))));
        Assert.Contains("Rådmanden, 2.\u00A0maj 2025: Satte målet ned.", within[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Kilden nævner ingen beslutning", within[1].TextContent, StringComparison.Ordinal);

        // 170.4 of 194 and of 164.
        var status = section.QuerySelectorAll("table").Single(table => table.QuerySelector("caption")!.TextContent.StartsWith("Status efter", StringComparison.Ordinal));
        Assert.Equal(["88", "104"], status.QuerySelectorAll("[data-figure]").Select(figure => figure.GetAttribute("data-value")));
        Assert.Contains("Ikke grøn", status.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void GoalpostsPage_TellsTheThresholdOnceAndHasTheStatuses()
    {
        var page = Page(ChangedExample.Outcome, "2025/maal/index.html").Document.QuerySelector("main")!;

        Assert.Single(page.QuerySelectorAll("tbody tr"), row => row.TextContent.Contains("Grænsen for grøn", StringComparison.Ordinal));
        Assert.Contains("Vedtog en højere grænse fra 2025.", page.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("[data-figure]"), figure => figure.GetAttribute("data-figure") == "2025/ungejob/originalAttainment");
    }

    [Fact]
    public void GoalpostsPage_OfAReportWhereNothingMoved_SaysNone() =>
        Assert.StartsWith("Ingen.", Page(Example, "2024/maal/index.html").Document.QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void RenamedMeasure_PartsTheYearsInTheChart()
    {
        var page = Page(ChangedExample.Outcome, "omraader/boligjob/index.html");

        Assert.All(["maalopfyldelse-figur", "aar-job-figur"], id => Assert.All(page.Document.GetElementById(id)!.QuerySelectorAll(".drawing"), drawing => Assert.Single(drawing.QuerySelectorAll("line.c-break"))));
        Assert.Contains("ny definition: Fritidsjob hedder nu Job", page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2024/boligjob/measures/job/target", page.Document.QuerySelector("#aar-job-figur table [data-figure]")!.GetAttribute("data-figure"));
    }

    [Fact]
    public void Models_AreToldInTheOrderOfTime() => Assert.Equal(
        ["Vedtaget med budgettet", "Byrådet: Gjorde modellen permanent.", "Gjort permanent: en del af den almindelige drift", "Foreslået permanent i Opfølgning 2025"],
        Page(ChangedExample.Outcome, "omraader/boligjob/index.html").Document
            .QuerySelectorAll("section[aria-labelledby=modeller] table")[0].QuerySelectorAll("tbody tr").Select(row => row.Children[2].TextContent.Trim()));

    [Fact]
    public void Sites_WithMovedGoalposts_Hold()
    {
        Assert.False(ChangedExample.Outcome.Findings.HasErrors);
        Assert.Empty(VerifySite.In(new FoundSite(Example.Files, [])).Discrepancies);
        Assert.Empty(VerifySite.In(new FoundSite(ChangedExample.Outcome.Files, [])).Discrepancies);
    }

    /// <summary>Every kind of number in the area's file and in the report's new parts is held against something else, also when all checksums hold.</summary>
    [Theory]
    [InlineData("data/v1/areas/ungejob.json")]
    [InlineData("data/v1/areas/boligjob.json")]
    [InlineData("data/v1/reports/2024.json")]
    [InlineData("data/v1/reports/2025.json")]
    public void EveryKindOfNumber_Changed_IsFound(string path)
    {
        var json = ChangedExample.Outcome.Files.Single(file => file.Path == path).Bytes.ToArray();
        var unnoticed = NumberInJson.All(json)
            .GroupBy(number => number.Kind, StringComparer.Ordinal)
            .SelectMany(kind => kind.Take(2))
            .Where(number => Found(path, number.Replace(json, number.Value + 1)).Count == 0)
            .Select(number => number.Kind)
            .Distinct();

        // What stands in one place only, and nothing is computed from.
        string[] heldByChecksumsAlone =
            ["areas/*/number", "areas/*/outlook/meetsTargetIn", "models/*/adopted", "models/*/stateSince", "models/*/investment/*/from", "models/*/investment/*/to"];
        Assert.Empty(unnoticed.Except(heldByChecksumsAlone, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("goalposts/0/from", "7")]
    [InlineData("goalposts/0/kind", "weight")]
    [InlineData("reports/0/colour", "red")]
    [InlineData("reports/1/report", "2024")]
    [InlineData("measures/0/name", "Andet")]
    [InlineData("measures/0/better", "lower")]
    [InlineData("area", "andet")]
    public void Word_ChangedInAnArea_IsFound(string way, string word)
    {
        const string Path = "data/v1/areas/ungejob.json";
        var json = ChangedExample.Outcome.Files.Single(file => file.Path == Path).Bytes.ToArray();
        IReadOnlyList<object> steps = [.. way.Split('/').Select(step => int.TryParse(step, out var index) ? (object)index : step)];

        Assert.NotEmpty(Found(Path, new NumberInJson(steps, 0).Change(json, JsonValue.Create(word))));
    }

    private static IReadOnlyList<Discrepancy> Found(string path, byte[] json)
    {
        var data = ChangedExample.Outcome.Files
            .Where(file => file.Path.StartsWith("data/v1/", StringComparison.Ordinal) && file.Path != MakeManifest.Path)
            .Select(file => file.Path == path ? new SiteFile(path, json) : file)
            .ToList();
        var site = SealSite.With(data, InputSeal.Of(ChangedExample.Outcome.Record.Said.Files)).Files;
        return VerifyData.In([.. site.Select(file => new DataFile(file.Path, file.Bytes))]).Discrepancies;
    }

    private static BuiltPage Page(Outcome site, string path) => BuiltPage.Read(path, Encoding.UTF8.GetString(site.Files.Single(file => file.Path == path).Bytes.Span));

    private static List<string> Shown(IEnumerable<IElement> figures) =>
        [.. figures.Select(figure => $"{figure.GetAttribute("data-figure")} {figure.GetAttribute("data-value")}").Order(StringComparer.Ordinal)];
}
