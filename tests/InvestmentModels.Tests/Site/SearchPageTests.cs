using System.Globalization;
using System.IO.Compression;
using AngleSharp.Dom;

namespace InvestmentModels.Tests.Site;

/// <summary>Everything on the site can be found, and without a script it stands in a list.</summary>
public sealed class SearchPageTests
{
    private const int MostBytes = 60 * 1024;

    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void List_HoldsEveryPageButItself(string site)
    {
        var listed = Entries(site).Select(Way).Select(uri => uri.AbsolutePath).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(BuiltSite.Named(site).Pages.Select(page => page.Address).Except(listed).Except(["/soeg/"]));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void List_HoldsEveryModelOfTheRegister(string site)
    {
        var models = BuiltSite.Named(site).Pages.Where(page => page.Address == "/modeller/").SelectMany(page => page.All("#register ~ * [id^=model-], [id^=model-]")).Select(row => row.Id!).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(models, Group(site, "modeller").Select(entry => Way(entry).Fragment[1..]).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void List_HoldsEveryWordOfTheGlossaryWithWhatItMeans()
    {
        var terms = BuiltSite.Named("real").Page("ordliste/index.html").All("main h2[id]").ToDictionary(heading => heading.Id!, heading => heading.TextContent, StringComparer.Ordinal);
        var entries = Group("real", "ord");

        Assert.InRange(terms.Count, 20, int.MaxValue);
        Assert.Equal(terms, entries.ToDictionary(entry => Way(entry).Fragment[1..], entry => entry.QuerySelector("a")!.TextContent, StringComparer.Ordinal));
        Assert.All(entries, entry => Assert.NotEmpty(entry.QuerySelector(".cell-note")!.TextContent));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Entry_IsThereOnce(string site) =>
        Assert.Empty(Entries(site).GroupBy(entry => Way(entry).PathAndQuery + Way(entry).Fragment).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void Entry_OfADraft_SaysSo()
    {
        var draft = BuiltPage.Read("soeg/index.html", System.Text.Encoding.UTF8.GetString(FourYearSite.Files["soeg/index.html"].Span));

        Assert.All(
            draft.All("#soeg-liste li").Where(entry => entry.QuerySelector("a")!.GetAttribute("href")!.StartsWith("../2026/", StringComparison.Ordinal)),
            entry => Assert.Contains("udkast", entry.TextContent, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Every page but the search page has the field in its header; the search page has its own.</summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void Page_HasOneSearchFieldThatLeadsToTheSearch(string site) => Assert.All(BuiltSite.Named(site).Pages, page =>
    {
        var form = Assert.Single(page.All("form[role=search]"));
        Assert.Equal("/soeg/", new Uri(new Uri($"https://x.example{page.Address}"), form.GetAttribute("action")).AbsolutePath);
        var field = Assert.Single(form.QuerySelectorAll("input[name=q]"));
        Assert.NotEmpty(field.GetAttribute("aria-label") ?? Assert.Single(form.QuerySelectorAll($"label[for={field.Id}]")).TextContent);
    });

    [Fact]
    public void Page_IsLight()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(BuiltSite.Named("real").Files["soeg/index.html"]);
        }

        Assert.True(packed.Length < MostBytes, packed.Length.ToString(CultureInfo.InvariantCulture));
    }

    private static List<IElement> Entries(string site) => [.. BuiltSite.Named(site).Page("soeg/index.html").All("#soeg-liste li")];

    private static List<IElement> Group(string site, string id) => [.. BuiltSite.Named(site).Page("soeg/index.html").All($"section[aria-labelledby={id}] li")];

    private static Uri Way(IElement entry) => new(new Uri("https://x.example/soeg/"), entry.QuerySelector("a")!.GetAttribute("href"));
}
