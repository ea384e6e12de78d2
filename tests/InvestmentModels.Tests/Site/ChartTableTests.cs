using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace InvestmentModels.Tests.Site;

/// <summary>A chart and its table say the same, and whoever sees neither is told.</summary>
public sealed partial class ChartTableTests
{
    public static TheoryData<string> Sites => BuiltSite.Names;

    [Fact]
    public void Charts_OfAllThreeKinds_AreSeen()
    {
        Assert.InRange(Charts("real").Count(chart => chart.Id == "oversigt-figur"), 1, 10);
        Assert.InRange(Charts("real").Count(chart => chart.Id == "resultat-figur"), 20, 100);
        Assert.Equal(2, Charts("awkward").Count(chart => chart.Id!.StartsWith("maaneder-", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Chart_HasHeadlineSummaryAndTable(string site) => Assert.All(Charts(site), chart =>
    {
        Assert.NotEmpty(chart.QuerySelector("figcaption .chart-headline")!.TextContent);
        Assert.NotEmpty(chart.QuerySelector("figcaption .chart-subtitle")!.TextContent);
        Assert.NotEmpty(chart.QuerySelector(".chart-summary")!.TextContent);
        Assert.Single(chart.QuerySelectorAll("details table"));
    });

    /// <summary>Every number that can be read off the drawing stands in the table, and every figure of the table in the drawing.</summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void Chart_ShowsTheNumbersOfItsTable(string site) => Assert.All(Charts(site), chart =>
    {
        var table = chart.QuerySelector("table")!;
        foreach (var edition in Editions(chart))
        {
            var drawn = edition.SelectMany(drawing => drawing.QuerySelectorAll("text.c-value, text.c-note")).SelectMany(Numbers).ToHashSet(StringComparer.Ordinal);
            var told = table.QuerySelectorAll("th, td").SelectMany(Numbers).Concat(Numbers(chart.QuerySelector(".chart-subtitle")!)).Concat(Threshold(chart)).ToHashSet(StringComparer.Ordinal);
            Assert.Subset(told, drawn);
            Assert.Subset(drawn, table.QuerySelectorAll("[data-figure]").SelectMany(Numbers).ToHashSet(StringComparer.Ordinal));
        }
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void Chart_ShowsTheFiguresOfItsTable(string site) => Assert.All(Charts(site), chart =>
    {
        var table = chart.QuerySelectorAll("table [data-figure]").ToDictionary(Address, Value, StringComparer.Ordinal);
        Assert.All(
            chart.QuerySelectorAll("svg [data-figure]"),
            shown => Assert.Equal(table.GetValueOrDefault(Address(shown)), Value(shown)));
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void Chart_InBothEditions_ShowsTheSameFigures(string site) => Assert.All(
        Charts(site),
        chart => Assert.Single(Editions(chart).Select(edition => string.Join(' ', edition.SelectMany(drawing => drawing.QuerySelectorAll("[data-figure]")).Select(Address))).Distinct()));

    /// <summary>A picture is there twice only where the two differ.</summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void Drawing_ForWideSurroundings_IsAnotherPicture(string site)
    {
        var drawings = BuiltSite.Named(site).Pages.SelectMany(page => page.All(".drawing")).ToList();

        Assert.Contains(drawings, drawing => drawing.ClassList.Length == 1);
        Assert.All(drawings.Where(drawing => drawing.ClassList.Contains("wide")), wide => Assert.NotEqual(Shapes(wide.PreviousElementSibling!), Shapes(wide)));
    }

    [Fact]
    public void Months_ThatWereNotReported_AreSaidAndNotZero()
    {
        var chart = BuiltSite.Named("awkward").Page("2024/maaneder/index.html").Document.GetElementById("maaneder-praktik-figur")!;
        var months = chart.QuerySelectorAll("tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent, row => row.QuerySelector("td")!.TextContent.Trim());

        Assert.Equal(12, months.Count);
        Assert.Equal(("ikke oplyst", "ikke oplyst", "0", "4,5"), (months["marts"], months["september"], months["december"], months["april"]));
        Assert.Equal("6 af 10 oplyste måneder nåede månedens mål på 5.", Assert.Single(chart.QuerySelectorAll(".chart-summary")).TextContent);
    }

    [Fact]
    public void Months_InTheDrawing_AreThoseOfTheTable() => Assert.All(
        Charts("awkward").Where(chart => chart.Id!.StartsWith("maaneder-", StringComparison.Ordinal)),
        chart => Assert.All(Editions(chart).SelectMany(edition => edition), drawing => Assert.Equal(
            chart.QuerySelectorAll("tbody td").Select(cell => cell.TextContent.Trim().Replace("ikke oplyst", "–", StringComparison.Ordinal)),
            drawing.QuerySelectorAll("text.c-value").Select(text => text.TextContent))));

    /// <summary>The threshold is a rule and not a figure of the table; the chart and its words name it. In the four-year site the first report has one of its own.</summary>
    private static IEnumerable<string> Threshold(IElement chart) => chart.Id == "oversigt-figur" ? ["90", "95"] : [];

    private static IEnumerable<IElement> Charts(string site) => BuiltSite.Named(site).Pages.SelectMany(page => page.All("figure.chart"));

    /// <summary>The drawings seen in narrow surroundings, and those seen in wide ones; some may be seen in both.</summary>
    private static IEnumerable<List<IElement>> Editions(IElement chart) =>
        new[] { ".wide", ".narrow" }.Select(hidden => chart.QuerySelectorAll($".drawing:not({hidden})").ToList());

    /// <summary>What is drawn, and how high; not what it is called.</summary>
    private static string Shapes(IElement drawing) =>
        drawing.QuerySelector("svg")!.GetAttribute("height") + string.Concat(drawing.QuerySelector("svg")!.Children.Where(child => child.LocalName is not ("title" or "desc")).Select(child => child.OuterHtml));

    private static string Address(IElement shown) => shown.GetAttribute("data-figure")!;

    private static string? Value(IElement shown) => shown.GetAttribute("data-value");

    private static IEnumerable<string> Numbers(IElement element) => DanishNumber().Matches(element.TextContent).Select(match => match.Value);

    [GeneratedRegex(@"\u2212?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex DanishNumber();
}
