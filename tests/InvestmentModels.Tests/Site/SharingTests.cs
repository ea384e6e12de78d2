using System.Text;
using System.Text.Json;

namespace InvestmentModels.Tests.Site;

/// <summary>What a page says of itself in its head: to those who share it and to programs.</summary>
public sealed class SharingTests
{
    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Page_TellsWhatItIsWhenShared(string site)
    {
        var built = BuiltSite.Named(site);
        var canonical = built.Pages.Select(page => (page, Url: Assert.Single(page.All("link[rel=canonical]")).GetAttribute("href")!)).ToList();
        var url = canonical.Single(found => found.page.Address == "/").Url;
        Assert.All(canonical, found =>
        {
            Assert.Equal(url + found.page.Address[1..], found.Url);
            Assert.Equal(found.Url, Property(found.page, "og:url"));
            Assert.Equal("da_DK", Property(found.page, "og:locale"));
            Assert.NotEmpty(Property(found.page, "og:site_name"));
            Assert.NotEmpty(Property(found.page, "og:title"));
            Assert.NotEmpty(Property(found.page, "og:image:alt"));
            Assert.Contains(Property(found.page, "og:type"), new[] { "website", "article" });
            Assert.Equal(Assert.Single(found.page.All("meta[name=description]")).GetAttribute("content"), Property(found.page, "og:description"));
            Assert.Equal("summary_large_image", Assert.Single(found.page.All("meta[name='twitter:card']")).GetAttribute("content"));
            Assert.Equal($"{url}assets/deling.png", Property(found.page, "og:image"));
        });
        Assert.Equal(canonical.Count, canonical.Select(found => Property(found.page, "og:title")).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Picture_HasTheSizeThePageGives()
    {
        var picture = BuiltSite.Named("real").Files["assets/deling.png"];
        var page = BuiltSite.Named("real").Page("index.html");

        Assert.Equal("PNG", Encoding.ASCII.GetString(picture, 1, 3));
        Assert.Equal(Property(page, "og:image:width"), Size(16));
        Assert.Equal(Property(page, "og:image:height"), Size(20));

        string Size(int offset) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(offset)).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Breadcrumbs_ForPrograms_AreThoseOnThePage(string site) => Assert.All(BuiltSite.Named(site).Pages, page =>
    {
        var url = BuiltSite.Named(site).Page("index.html").Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
        var steps = Assert.Single(Graph(page), node => Type(node) == "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().ToList();

        Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(step => step.GetProperty("position").GetInt32()));
        Assert.Equal(page.All(".breadcrumbs a").Select(link => link.TextContent), steps.SkipLast(1).Select(step => step.GetProperty("name").GetString()!));
        Assert.Equal(
            page.All(".breadcrumbs a").Select(link => url + new Uri(new Uri($"https://x.example{page.Address}"), link.GetAttribute("href")).AbsolutePath[1..]).Append(url + page.Address[1..]),
            steps.Select(step => step.GetProperty("item").GetString()!));
    });

    [Fact]
    public void Report_IsToldOnItsFrontPageOnly()
    {
        var told = BuiltSite.Named("real").Pages.SelectMany(page => Graph(page).Where(node => Type(node) == "Report").Select(node => (page.Address, node))).ToList();

        Assert.Equal(["/2023/", "/2024/"], told.Select(found => found.Address).Order(StringComparer.Ordinal));
        Assert.Equal("2025-02-18", told.Single(found => found.Address == "/2024/").node.GetProperty("datePublished").GetString());
        Assert.False(told.Single(found => found.Address == "/2023/").node.TryGetProperty("datePublished", out _));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Dataset_LeadsToFilesOfTheSite(string site)
    {
        var built = BuiltSite.Named(site);
        var url = built.Page("index.html").Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
        var sets = built.Pages.SelectMany(page => Graph(page).Where(node => Type(node) == "Dataset").Select(node => (page, node))).ToList();

        Assert.NotEmpty(sets);
        Assert.All(sets, set =>
        {
            Assert.NotEmpty(set.node.GetProperty("license").GetString()!);
            Assert.NotEmpty(set.node.GetProperty("description").GetString()!);
            Assert.All(set.node.GetProperty("distribution").EnumerateArray(), file => Assert.True(built.Files.ContainsKey(file.GetProperty("contentUrl").GetString()![url.Length..])));
        });
    }

    [Theory]
    [InlineData("/2024/")]
    [InlineData("/2024/fritidsjob/")]
    [InlineData("/omraader/fritidsjob/")]
    [InlineData("/modeller/")]
    [InlineData("/effektivisering/2019/")]
    [InlineData("/oekonomi/")]
    public void Dataset_IsOnEveryPageWithDataOfItsOwn(string address) =>
        Assert.Single(Graph(BuiltSite.Named("real").Pages.Single(page => page.Address == address)), node => Type(node) == "Dataset");

    /// <summary>A name full of markup cannot end the element it is told in.</summary>
    [Fact]
    public void Markup_InAName_CannotEndTheScript() => Assert.All(BuiltSite.Named("awkward").Pages, page =>
    {
        var raw = Assert.Single(page.All("script[type='application/ld+json']")).TextContent;
        Assert.DoesNotContain("<", raw, StringComparison.Ordinal);
        Assert.DoesNotContain("&", raw, StringComparison.Ordinal);
    });

    private static string Property(BuiltPage page, string name) => Assert.Single(page.All($"meta[property='{name}']")).GetAttribute("content")!;

    private static IEnumerable<JsonElement> Graph(BuiltPage page) =>
        JsonDocument.Parse(Assert.Single(page.All("script[type='application/ld+json']")).TextContent).RootElement.GetProperty("@graph").EnumerateArray();

    private static string Type(JsonElement node) => node.GetProperty("@type").GetString()!;
}
