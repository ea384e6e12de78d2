using AngleSharp.Dom;

namespace InvestmentModels.Tests.Site;

/// <summary>One record at three depths: a sheet, a page, and everything. They agree, because they show the same figures.</summary>
public sealed class ReportDepthTests
{
    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void EveryFigure_HasTheSameValueAtEveryDepth(string site)
    {
        var depths = new[] { "2024/byraadsark/index.html", "2024/index.html", "2024/samlet/index.html" }.Select(BuiltSite.Named(site).Page).ToList();
        var values = depths.SelectMany(page => page.All("[data-figure]")).GroupBy(shown => shown.GetAttribute("data-figure")!, StringComparer.Ordinal);

        Assert.All(values, figure => Assert.Single(figure.Select(shown => shown.GetAttribute("data-value")).Distinct()));
        Assert.All(depths, page => Assert.Contains(page.All("[data-figure]"), shown => shown.GetAttribute("data-figure") == "2024/totals/green"));
    }

    [Fact]
    public void Page_BeginsBrieflyInThreeToFiveSentences()
    {
        var page = Real("2024/index.html");
        var brief = page.All("section[aria-labelledby=kort-fortalt] .brief li").Select(Words).ToList();

        Assert.Equal("Kort fortalt", page.All("main h2").First().TextContent);
        Assert.InRange(brief.Count, 3, 5);
        Assert.Equal("12 af 15 områder nåede deres mål.", brief[0]);
        Assert.Equal("Tre områder er gule: Ungebudgetter, Aktivitetsparate unge og Ikke-vestlige kvinder. De ventes at nå målet senere.", brief[1]);
    }

    [Fact]
    public void Sheet_HasEveryAreaWhatHappensWhereTheTargetWasNotMetAndWhatIsToBeDecided()
    {
        var page = Real("2024/byraadsark/index.html");

        Assert.Equal(15, page.All("tbody tr").Count());
        Assert.Equal(3, page.All(".unmet li").Count());
        Assert.Contains("ni modeller permanente", Words(page.All("section[aria-labelledby=besluttes]").Single()), StringComparison.Ordinal);
        Assert.Contains("rapporten: 109\u00A0pct.", page.All("tbody").Single().TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Whole_HasEveryAreaInTheContentsAndItsTextsInFull()
    {
        var whole = Real("2024/samlet/index.html");
        var contents = whole.All(".contents a").Select(link => link.TextContent).ToList();

        foreach (var area in BuiltSite.Named("real").Report("2024").GetProperty("areas").EnumerateArray())
        {
            var section = whole.Document.GetElementById($"omraade-{area.GetProperty("id").GetString()}")!.ParentElement!;
            var page = Real($"2024/{area.GetProperty("id").GetString()}/index.html");
            Assert.Contains($"{area.GetProperty("number")}. {area.GetProperty("name").GetString()}", contents);
            Assert.All(page.All(".column .prose p, .column li"), part => Assert.Contains(Words(part), Words(section), StringComparison.Ordinal));
            Assert.NotEmpty(section.QuerySelectorAll("svg"));
        }
    }

    [Fact]
    public void Contents_LeadToHeadingsOfTheirPage() => Assert.All(BuiltSite.Named("real").Pages, page =>
    {
        Assert.DoesNotContain("<!--paa-denne-side-->", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.All(page.All(".contents a"), link => Assert.Equal(link.TextContent, page.Document.GetElementById(link.GetAttribute("href")![1..])!.TextContent));
    });

    private static BuiltPage Real(string path) => BuiltSite.Named("real").Page(path);

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
