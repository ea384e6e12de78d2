using System.Text;
using System.Xml.Linq;

namespace InvestmentModels.Tests.Site;

/// <summary>What search engines are told: every page and every data file, nothing else, and no draft.</summary>
public sealed class SitemapTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Sitemap_ListsEveryPageAndDataFileOnce(string site)
    {
        var built = BuiltSite.Named(site);
        var listed = Paths(built.Files["sitemap.xml"], Url(built.Page("index.html")));
        var drafts = built.Pages.Except(Listed(built)).Select(page => $"data/v1/reports/{page.Path.Split('/')[0]}.").ToHashSet(StringComparer.Ordinal);

        Assert.Equal(
            Listed(built).Select(page => page.Path)
                .Concat(built.Files.Keys.Where(path => path.StartsWith("data/v1/", StringComparison.Ordinal) && path != "data/v1/manifest.json" && !drafts.Any(draft => path.StartsWith(draft, StringComparison.Ordinal))))
                .Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sitemap_OfASiteWithADraft_LeavesItOut()
    {
        var listed = Paths(FourYearSite.Files["sitemap.xml"], "https://proevekoebing.example/investeringsmodeller/");

        Assert.Contains("2026-halvaar/index.html", listed);
        Assert.Contains("data/v1/reports/2026-halvaar.json", listed);
        Assert.True(FourYearSite.Files.ContainsKey("2026/index.html"));
        Assert.DoesNotContain(listed, path => path.StartsWith("2026/", StringComparison.Ordinal) || path == "data/v1/reports/2026.json");
    }

    /// <summary>The report came out on 18 February 2025; the figures for 2023 have no date of their own.</summary>
    [Theory]
    [InlineData("2024/fritidsjob/", "2025-02-18")]
    [InlineData("data/v1/reports/2024.json", "2025-02-18")]
    [InlineData("2023/fritidsjob/", null)]
    [InlineData("metode/", null)]
    public void Day_ItLastChanged_IsTheDatas(string address, string? day) =>
        Assert.Equal(day, Entries(BuiltSite.Named("real").Files["sitemap.xml"]).Single(entry => entry.Element(Map + "loc")!.Value.EndsWith($"/investeringsmodeller/{address}", StringComparison.Ordinal)).Element(Map + "lastmod")?.Value);

    /// <summary>A correction changes the pages of its report.</summary>
    [Fact]
    public void Day_ItLastChanged_IsThatOfTheNewestCorrection() =>
        Assert.Equal("2024-06-20", Entries(FourYearSite.Files["sitemap.xml"].ToArray()).Single(entry => entry.Element(Map + "loc")!.Value.EndsWith("/2023/", StringComparison.Ordinal)).Element(Map + "lastmod")!.Value[..10]);

    [Fact]
    public void Robots_BelowTheRootOfTheHost_SaysWhatBelongsThere()
    {
        var robots = BuiltSite.Named("real").Text("robots.txt");

        Assert.Contains("\nSitemap: https://aarhus.dk/investeringsmodeller/sitemap.xml\n", robots, StringComparison.Ordinal);
        Assert.Contains("# Robotter læser kun filen https://aarhus.dk/robots.txt.", robots, StringComparison.Ordinal);
        Assert.DoesNotContain("Disallow: /", robots, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void LlmsText_LeadsToEveryTwin(string site)
    {
        var built = BuiltSite.Named(site);
        var url = Url(built.Page("index.html"));
        var text = built.Text("llms.txt");

        Assert.StartsWith("# ", text, StringComparison.Ordinal);
        Assert.All(Listed(built), page => Assert.Contains($"]({url}{page.Path[..^"html".Length]}md): ", text, StringComparison.Ordinal));
    }

    [Fact]
    public void LlmsText_OfASiteWithADraft_LeavesItOut() =>
        Assert.DoesNotContain("/2026/", Encoding.UTF8.GetString(FourYearSite.Files["llms.txt"].Span), StringComparison.Ordinal);

    /// <summary>Every page but those of drafts, which ask not to be listed.</summary>
    private static IEnumerable<BuiltPage> Listed(BuiltSite site) => site.Pages.Where(page => !page.All("meta[name=robots][content=noindex]").Any());

    private static string Url(BuiltPage home) => home.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;

    private static IEnumerable<XElement> Entries(byte[] sitemap) => XDocument.Parse(Encoding.UTF8.GetString(sitemap)).Root!.Elements(Map + "url");

    private static List<string> Paths(ReadOnlyMemory<byte> sitemap, string url) => [.. Entries(sitemap.ToArray())
        .Select(entry => entry.Element(Map + "loc")!.Value)
        .Select(address =>
        {
            Assert.StartsWith(url, address, StringComparison.Ordinal);
            var path = address[url.Length..];
            return path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;
        })];
}
