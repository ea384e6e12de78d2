using AngleSharp.Dom;

namespace InvestmentModels.Tests.Site;

/// <summary>The page of the models that are proposed to become permanent.</summary>
public sealed class PermanencePageTests
{
    [Fact]
    public void Page_SaysFirstHowManyMetTheirTargetAndWhatTheyCost()
    {
        var page = Page("real");
        var lead = page.All(".lead").Single();

        Assert.Equal("Forslag om at gøre modeller permanente", page.All("h1").Single().TextContent);
        Assert.StartsWith("7 af 7 rækker i forslaget nåede deres mål", Words(lead), StringComparison.Ordinal);
        Assert.Contains("28,3\u00A0mio.\u00A0kr.", lead.TextContent, StringComparison.Ordinal);
        Assert.Contains("95\u00A0pct.", page.All("section[aria-labelledby=reglen]").Single().TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void StatedFigure_ThatIsAnother_StandsBesideTheComputed()
    {
        var row = Page("real").All("tbody tr").Single(row => row.Children.Length == 7 && row.Children[0].TextContent.Trim() == "Fritidsjob");

        Assert.Contains("101\u00A0pct.", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("forslaget: 99\u00A0pct.", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("ikke nået i 2023", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryRow_ShowsItsMeasuresYearByYearAndTheYearsTogether()
    {
        var tables = Section(Page("real"), "aktivitetsparate-over-30-aar").QuerySelectorAll("table");

        Assert.Equal(2, tables.Length);
        Assert.Equal(4, tables[0].QuerySelectorAll("tbody tr").Length);
        Assert.Equal(["639", "684"], tables[1].QuerySelectorAll("tbody tr")[0].QuerySelectorAll("td [data-figure]").Take(2).Select(shown => shown.TextContent));
        Assert.Equal(["1.115", "1.212"], tables[1].QuerySelectorAll("tfoot td [data-figure]").Take(2).Select(shown => shown.TextContent));
    }

    [Theory]
    [InlineData("2024/index.html")]
    [InlineData("2024/fritidsjob/index.html")]
    [InlineData("metode/index.html")]
    public void OtherPages_LeadToIt(string path) => Assert.Contains(
        BuiltSite.Named("real").Page(path).All("a[href]"), link => link.GetAttribute("href")!.Contains("permanentgoerelse/", StringComparison.Ordinal));

    [Fact]
    public void AreaThatIsNotProposed_HasNoLinkToIt() => Assert.DoesNotContain(
        BuiltSite.Named("real").Page("2024/ungebudgetter/index.html").All(".facts a"), link => link.GetAttribute("href")!.Contains("permanentgoerelse", StringComparison.Ordinal));

    [Fact]
    public void Differences_StandOnTheControlPageToo() => Assert.Contains(
        BuiltSite.Named("real").Page("2024/kontrol/index.html").All("[data-figure='2024/permanence/fritidsjob/attainment']"), shown => shown.GetAttribute("data-value") == "101");

    /// <summary>One row did not meet its target, one has a year without figures: each is said, and none is 0.</summary>
    [Fact]
    public void RowsThatDidNotMeetOrCannotBeComputed_SaySo()
    {
        var page = Page("awkward");

        Assert.StartsWith("0 af 2 rækker i forslaget nåede deres mål over årene. Én kan ikke beregnes.", Words(page.All(".lead").Single()), StringComparison.Ordinal);
        Assert.Contains("Målet over årene er ikke nået.", Words(Section(page, "roed")), StringComparison.Ordinal);
        Assert.Contains("Det samlede tal kan ikke beregnes. Der er ingen tal for Område gul i 2023.", Words(Section(page, "gul")), StringComparison.Ordinal);
        Assert.DoesNotContain(page.All("[data-value='0']"), shown => !shown.GetAttribute("data-figure")!.Contains("/totals/", StringComparison.Ordinal));
    }

    private static BuiltPage Page(string site) => BuiltSite.Named(site).Page("2024/permanentgoerelse/index.html");

    private static IElement Section(BuiltPage page, string area) => page.Document.GetElementById($"forslag-{area}")!.ParentElement!;

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
