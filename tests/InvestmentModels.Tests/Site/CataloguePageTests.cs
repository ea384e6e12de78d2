using AngleSharp.Dom;
using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Tests.Site;

/// <summary>The pages of the efficiency catalogue.</summary>
public sealed class CataloguePageTests
{
    private static readonly BuiltSite Real = BuiltSite.Named("real");

    [Fact]
    public void EveryProject_HasAPageThatTheCatalogueLinksTo()
    {
        var lists = Overview.All("#foelges-op ~ .table-scroll a:not(.figure), #afsluttet ~ .table-scroll a:not(.figure)").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(74, lists.Distinct(StringComparer.Ordinal).Count());
        Assert.All(lists, way => Assert.True(Real.Files.ContainsKey($"effektivisering/2019/{way}index.html"), way));
    }

    [Fact]
    public void Overview_SaysFirstWhatTheCorrectionsDid()
    {
        Assert.Equal("Korrektionerne gør gevinsten større i 2019, men mindre i 2024 og frem", Text(Overview.All(".headline").Single()));
        Assert.Contains("39 er afsluttet, og 35 følges op.", Text(Overview.All(".lead").Single()), StringComparison.Ordinal);
        Assert.Contains("Kataloget trykker 32 summer. 15 stemmer med dets egne rækker, og 17 gør det ikke.", Text(Overview.All(".stated").First()), StringComparison.Ordinal);
    }

    [Fact]
    public void BothTables_AreShownInFullForAllThreeKinds()
    {
        var tables = Overview.All("#tal-opfoelgning ~ details table, #tal-afsluttede ~ details table").ToList();

        Assert.Equal([24, 24, 24, 15, 15, 15], tables.Select(table => table.QuerySelectorAll("tbody tr").Length));
        Assert.All(tables, table => Assert.Equal(9, table.QuerySelectorAll("thead th").Length));
    }

    [Fact]
    public void Chart_DrawsBeforeAndAfterForEveryYearWithTheTablesFigures()
    {
        var chart = Overview.Document.GetElementById("gevinster-figur")!;

        Assert.Equal(16, chart.QuerySelectorAll(".drawing:not(.wide) [data-figure]").Length);
        Assert.Equal(
            chart.QuerySelectorAll("table [data-figure]").Select(shown => shown.GetAttribute("data-figure")),
            chart.QuerySelectorAll(".drawing:not(.wide) [data-figure]").Select(shown => shown.GetAttribute("data-figure")));
    }

    [Fact]
    public void Cell_NotPrinted_SaysSoAndAPrintedZeroIsANumber()
    {
        var rows = Page("reorganisering-paa-befordringsomraadet").All("#gevinst ~ .table-scroll tbody tr").ToDictionary(row => Text(row.Children[0]), row => row.Children.Skip(1).Select(Text).ToList());
        Assert.Equal(["ikke trykt", "ikke trykt", "ikke trykt"], rows["2017"]);
        Assert.Equal(["−16,0", "5,3", "−10,7"], rows["2019"]);
        Assert.Equal(["4,2", "−7,1", "−2,9"], rows["2024 og frem"]);

        Assert.Contains("0,0", Page("dagpengerefusion").All("#gevinst ~ .table-scroll tbody tr").Select(row => Text(row.Children[2])));
    }

    [Fact]
    public void Project_OnlyInTheList_SaysThatThereIsNoTextAndNoFigure()
    {
        var page = Page("reduktion-af-saarbehandlingstid");

        Assert.Contains("Kataloget nævner kun projektet i oversigten", Text(page.All("main").Single()), StringComparison.Ordinal);
        Assert.Contains("Det står ikke i katalogets to tabeller", Text(page.All(".lead").Single()), StringComparison.Ordinal);
        Assert.Empty(page.All("main table, main [data-figure]"));
    }

    [Fact]
    public void FigureOfTheText_IsToldAsPrintedAndIsNoFigureOfTheData()
    {
        var section = Page("dagpengerefusion").Document.GetElementById("naevnt")!.ParentElement!;

        Assert.Contains("3,2 mio. kr.", Text(section), StringComparison.Ordinal);
        Assert.Contains("ikke regnet efter", Text(section), StringComparison.Ordinal);
        Assert.Empty(section.QuerySelectorAll("[data-figure]"));
    }

    [Fact]
    public void Control_ShowsEveryStatedSumAndListsTheDifferences()
    {
        var page = Page("kontrol");

        Assert.Equal(17, page.All("#forskelle ~ .table-scroll tbody tr").Count());
        Assert.Equal(32, page.All("#alle-summer ~ .table-scroll").Take(2).Sum(table => table.QuerySelectorAll("tbody tr").Length));
    }

    [Fact]
    public void HomeAndFooter_LeadToTheCatalogues()
    {
        Assert.Contains(Real.Page("index.html").All("main a"), link => link.GetAttribute("href") == "effektivisering/2019/");
        Assert.All(Real.Pages, page => Assert.Single(page.All(".site-footer a"), link => Text(link) == "Effektivisering"));
    }

    [Fact]
    public void SiteWithoutACatalogue_HasNeitherPageNorLink() =>
        Assert.DoesNotContain(BuiltSite.Named("awkward").Pages, page => page.All("a").Any(link => Text(link) == "Effektivisering"));

    [Fact]
    public void Project_ThatIsAnInvestmentModel_LinksToIt()
    {
        var record = SampleCatalogue.Record(SampleCatalogue.Of(SampleCatalogue.Project("a") with { Models = ["samme", "ukendt"] }));
        var model = new InvestmentModel("samme", "Samme indsats", 2016, [], ModelState.Active, null, [], new Origin("history/models.json", "/models/0"));

        var page = BuildPages.Plan(ComputeRecord.From(record with { History = [new HistoricModel(model, [], null, "Kilden", null)] })).Build().OfType<CatalogueProjectPageView>().Single();

        Assert.Equal([new LinkView("Samme indsats", "/modeller/#model-samme")], page.Models);
    }

    private static BuiltPage Overview => Real.Page("effektivisering/2019/index.html");

    private static BuiltPage Page(string part) => Real.Page($"effektivisering/2019/{part}/index.html");

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[])[' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
