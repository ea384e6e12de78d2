using InvestmentModels.Model;

namespace InvestmentModels.Tests.Site;

/// <summary>A half-year status is one short page, marked as provisional, without colours.</summary>
public sealed class HalfYearPageTests
{
    private static readonly BuiltPage Page = BuiltSite.Named("awkward").Page("2024-halvaar/index.html");

    [Fact]
    public void HalfYear_IsOnePageAndNoOther() => Assert.Equal(
        ["2024-halvaar/index.html"], BuiltSite.Named("awkward").Pages.Select(page => page.Path).Where(path => path.StartsWith("2024-halvaar", StringComparison.Ordinal)));

    [Fact]
    public void HalfYear_SaysItIsProvisional_AndHowManyAreasExpectToMeetTheirTarget()
    {
        Assert.StartsWith("Foreløbig", Text(".provisional"), StringComparison.Ordinal);
        Assert.Contains("1 af 3 områder ventes at nå årets mål. 1 ventes ikke at nå det. Det er usikkert for 1.", Text(".lead"), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_ShowsProductionTargetShareAndExpectation_AsWordsWithASign()
    {
        var rows = Page.All("main table tbody tr").Select(row => string.Join(" | ", row.Children.Skip(1).Select(cell => Plain(cell.TextContent)))).ToList();

        Assert.Equal(["1.246,3 | 606 | 206 pct. | ● Ja", "mangler | 50 | kan ikke beregnes | ◐ Usikkert", "63 dage | 60 dage | 95 pct. | ○ Nej"], rows);
    }

    [Fact]
    public void HalfYear_HasNoColourAndNoChart() => Assert.Empty(Page.All("main .status, main svg"));

    [Fact]
    public void Area_SaysWhyAndWhatMayStandInTheWay()
    {
        var section = Page.Document.GetElementById("omraade-dage")!;

        Assert.Contains("Årets mål ventes ikke nået. Fordi", Plain(section.TextContent), StringComparison.Ordinal);
        Assert.Equal(2, section.QuerySelectorAll("li").Length);
    }

    [Fact]
    public void Front_ListsTheHalfYearAsProvisional_AndShowsTheYear()
    {
        var front = BuiltSite.Named("awkward").Page("index.html");

        Assert.Contains(front.All("main a"), link => link.TextContent == "Halvårsstatus 2024 (foreløbig)");
        Assert.DoesNotContain(front.All("[data-figure]"), figure => figure.GetAttribute("data-figure")!.StartsWith("2024-halvaar/", StringComparison.Ordinal));
    }

    /// <summary>Only the page of the half year itself shows its figures.</summary>
    [Fact]
    public void OtherPages_ShowNoFigureOfTheHalfYear() => Assert.All(
        BuiltSite.Named("awkward").Pages.Where(page => !Report.IsHalfYear(page.Path.Split('/')[0])),
        page => Assert.DoesNotContain(page.All("[data-figure]"), figure => figure.GetAttribute("data-figure")!.StartsWith("2024-halvaar/", StringComparison.Ordinal)));

    private static string Text(string selector) => Plain(Page.Document.QuerySelector(selector)!.TextContent);

    private static string Plain(string text) => string.Join(' ', text.Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)).Replace(" .", ".", StringComparison.Ordinal);
}
