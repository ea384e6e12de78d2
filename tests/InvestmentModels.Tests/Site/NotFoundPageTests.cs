using AngleSharp.Dom;
using InvestmentModels.Site;

namespace InvestmentModels.Tests.Site;

/// <summary>The page for lost addresses is shown at any depth, so its links begin at the root of the host.</summary>
public sealed class NotFoundPageTests
{
    private static readonly BuiltPage Page = BuiltPage.Read("404.html", BuiltSite.Named("real").Text("404.html"));

    [Fact]
    public void Link_FromAnyDepth_LeadsToAFile() => Assert.All(
        Page.All("[href], [src], form").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!).Where(way => !way.Contains(':', StringComparison.Ordinal) && !way.StartsWith('#')),
        way =>
        {
            Assert.StartsWith("/investeringsmodeller/", way, StringComparison.Ordinal);
            var path = way["/investeringsmodeller/".Length..];
            Assert.True(BuiltSite.Named("real").Files.ContainsKey(path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path), way);
        });

    [Fact]
    public void Page_IsWholeButInNoList()
    {
        Assert.NotEmpty(Assert.Single(Page.All("h1")).TextContent);
        Assert.Equal("noindex", Assert.Single(Page.All("meta[name=robots]")).GetAttribute("content"));
        Assert.Empty(Page.All("link[rel=canonical], [type='application/ld+json']"));
        Assert.All(["sitemap.xml", "llms.txt", "soeg/index.html"], path => Assert.DoesNotContain("404", BuiltSite.Named("real").Text(path), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/under/vej/side/", 0)]
    [InlineData("/side/", 1)]
    [InlineData("/under/vej/findes-ikke/", 1)]
    public void Check_OfALinkFromTheRoot_KnowsWhereTheSiteIs(string way, int broken) => Assert.Equal(
        broken,
        InMemory.BrokenLinks([File("404.html", $"<a href=\"{way}\">x</a>"), File("side/index.html", "<p>")], "/under/vej").Count);

    private static SiteFile File(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));
}
