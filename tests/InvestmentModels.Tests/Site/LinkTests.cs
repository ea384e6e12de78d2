using System.Text.RegularExpressions;
using InvestmentModels.Site;

namespace InvestmentModels.Tests.Site;

/// <summary>Every way on the site leads somewhere. Checked by a browser's rules, apart from the program's own check.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Link_InsideTheSite_LeadsToAFileAndAnId(string site)
    {
        var built = BuiltSite.Named(site);
        var ids = built.Pages.ToDictionary(page => page.Path, page => page.All("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(Internal(built), link =>
        {
            var target = new Uri(new Uri($"https://x.example/under/vej{link.Page.Address}"), link.Way);
            Assert.StartsWith("/under/vej/", target.AbsolutePath, StringComparison.Ordinal);
            var path = target.AbsolutePath["/under/vej/".Length..];
            var file = path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;
            Assert.True(built.Files.ContainsKey(file), $"{link.Page}: {link.Way} leads to no file.");
            Assert.True(target.Fragment.Length == 0 || ids[file].Contains(target.Fragment[1..]), $"{link.Page}: {link.Way} leads to no id.");
        });
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Link_HasWords(string site) => Assert.All(
        BuiltSite.Named(site).Pages.SelectMany(page => page.All("a").Select(link => (page, link))),
        pair => Assert.True(pair.link.TextContent.Trim().Length > 0, $"{pair.page}: {pair.link.OuterHtml}"));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Page_IsReachedFromTheFrontPage(string site)
    {
        var built = BuiltSite.Named(site);
        var ways = Internal(built).ToLookup(link => link.Page.Address, link => new Uri(new Uri($"https://x.example{link.Page.Address}"), link.Way).AbsolutePath);
        var reached = new HashSet<string>(StringComparer.Ordinal) { "/" };
        for (var wave = reached.ToList(); wave.Count > 0;)
        {
            wave = [.. wave.SelectMany(address => ways[address]).Distinct(StringComparer.Ordinal).Where(reached.Add)];
        }

        Assert.Empty(built.Pages.Select(page => page.Address).Except(reached));
    }

    [Theory]
    [InlineData("<a href=\"findes-ikke/\">x</a>")]
    [InlineData("<a href=\"../\">x</a>")]
    [InlineData("<a href=\"#findes-ikke\">x</a>")]
    [InlineData("<a href=\"side/#findes-ikke\">x</a>")]
    [InlineData("<a href=\"data.json?\">x</a>")]
    [InlineData("<link href=\"assets/mangler.css\">")]
    [InlineData("<svg><a href=\"findes-ikke/\"><text>x</text></a></svg>")]
    public void Check_OfABrokenLink_IsAnErrorWithItsPlace(string html)
    {
        var finding = Assert.Single(InMemory.BrokenLinks([File("index.html", $"<!DOCTYPE html>\n<p>{html}"), File("side/index.html", "<p id=\"her\">"), File("data.json", "{}")]));

        Assert.Equal(("index.html", 2), (finding.Place.File, finding.Place.Line));
    }

    [Theory]
    [InlineData("<a href=\"side/\">x</a>")]
    [InlineData("<a href=\"side/#her\">x</a>")]
    [InlineData("<a href=\"./\">x</a>")]
    [InlineData("<a href=\"#senere\">x</a><p id=\"senere\">")]
    [InlineData("<a href=\"#\">x</a>")]
    [InlineData("<a href=\"side/../side/#her\">x</a>")]
    [InlineData("<a href=\"%73ide/&#x23;her\">x</a>")]
    [InlineData("<a href=\"data.json\">x</a>")]
    [InlineData("<a href=\"https://findes-ikke.example/\">x</a>")]
    [InlineData("<a href=\"mailto:a@b.example\">x</a>")]
    public void Check_OfAGoodLink_FindsNothing(string html) =>
        Assert.Empty(InMemory.BrokenLinks([File("index.html", html), File("side/index.html", "<p id=\"her\">"), File("data.json", "{}")]));

    /// <summary>An editor writes addresses from the site's root, wherever the site is published.</summary>
    [Theory]
    [InlineData("/under/vej/findes-ikke/#her", "/findes-ikke/#her")]
    [InlineData("/under/vej/side/#findes-ikke", "/side/#findes-ikke")]
    [InlineData("/andetsteds/", "/andetsteds/")]
    public void Check_OfABrokenLinkBelowABasePath_TellsItsAddressFromTheSitesRoot(string way, string address) => Assert.Equal(
        address,
        Assert.Single(InMemory.BrokenLinks([File("index.html", $"<a href=\"{way}\">x</a>"), File("side/index.html", "<p id=\"her\">")], "/under/vej")).Address);

    [Fact]
    public void Check_OfTheSameBrokenLinkTwice_IsOneErrorAPageWhereItStandsFirst()
    {
        const string Html = "<p>\n<a href=\"side/\">x</a>\n  <a href=\"a/\">x</a>\n<a href=\"#b\">x</a> <a href=\"a/\">x</a><a href=\"#b\">x</a>";

        var found = InMemory.BrokenLinks([File("index.html", Html), File("side/index.html", Html)]);

        Assert.Equal(
            [("index.html", 3, 5, "a/", "/a/"), ("index.html", 4, 3, "#b", "/#b"), ("side/index.html", 2, 3, "side/", "/side/side/"), ("side/index.html", 3, 5, "a/", "/side/a/"), ("side/index.html", 4, 3, "#b", "/side/#b")],
            found.Select(link => (link.Place.File, link.Place.Line, link.Place.Column, link.Target, link.Address)));
    }

    private static IEnumerable<(BuiltPage Page, string Way)> Internal(BuiltSite built) => built.Pages
        .SelectMany(page => page.All("[href], [src]").Select(element => (Page: page, Way: element.GetAttribute("href") ?? element.GetAttribute("src")!)))
        .Where(link => !Regex.IsMatch(link.Way, "^[a-zA-Z][a-zA-Z0-9+.-]*:"));

    private static SiteFile File(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));
}
