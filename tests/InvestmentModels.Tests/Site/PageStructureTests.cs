using AngleSharp.Dom;

namespace InvestmentModels.Tests.Site;

/// <summary>What a screen reader and a strict content policy meet on every page.</summary>
public sealed class PageStructureTests
{
    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Page_HasOneFirstLevelHeading(string site) => Each(site, page => Assert.NotEmpty(Assert.Single(page.All("h1")).TextContent.Trim()));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Headings_SkipNoLevelAndSaySomething(string site) => Each(site, page =>
    {
        var level = 0;
        foreach (var heading in page.All("h1, h2, h3, h4, h5, h6"))
        {
            var own = heading.LocalName[1] - '0';
            Assert.True(own <= level + 1, $"{page}: «{heading.TextContent}» is an h{own} after an h{level}.");
            Assert.NotEmpty(heading.TextContent.Trim());
            level = own;
        }
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void Title_IsUniqueAndHoldsTheHeading(string site)
    {
        var pages = BuiltSite.Named(site).Pages;

        Assert.Equal(pages.Count, pages.Select(page => page.Document.Title).Distinct(StringComparer.Ordinal).Count());
        Assert.All(pages, page => Assert.NotEmpty(page.Document.Title!.Trim()));
        Assert.All(pages, page => Assert.NotEmpty(Assert.Single(page.All("meta[name=description]")).GetAttribute("content")!));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Id_IsUniqueOnItsPage(string site) => Each(site, page =>
        Assert.Empty(page.All("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1 || same.Key!.Length == 0).Select(same => $"{page}#{same.Key}")));

    [Theory]
    [MemberData(nameof(Sites))]
    public void LabelledBy_NamesAnElementWithWords(string site) => Each(site, page => Assert.All(
        page.All("[aria-labelledby], [aria-describedby]").SelectMany(element => $"{element.GetAttribute("aria-labelledby")} {element.GetAttribute("aria-describedby")}".Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        id => Assert.NotEmpty(page.Document.GetElementById(id)?.TextContent.Trim() ?? string.Empty)));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Table_HasCaptionAndScopedHeadings(string site) => Each(site, page => Assert.All(page.All("table"), table =>
    {
        Assert.NotEmpty(Assert.Single(table.QuerySelectorAll("caption")).TextContent.Trim());
        Assert.All(table.QuerySelectorAll("th"), heading => Assert.Contains(heading.GetAttribute("scope"), new[] { "col", "row" }));
        Assert.All(table.QuerySelectorAll("thead th"), heading => Assert.NotEmpty(heading.TextContent.Trim()));
        Assert.All(table.QuerySelectorAll("tbody tr, tfoot tr"), row => Assert.Single(row.QuerySelectorAll("th[scope=row]")));
        Assert.Single(table.QuerySelectorAll("tr").Select(row => row.Children.Length).Distinct());
    }));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Drawing_HasTitleAndDescriptionOrIsHidden(string site) => Each(site, page => Assert.All(
        page.All("svg").Where(drawing => drawing.ParentElement!.Closest("svg") is null && drawing.GetAttribute("aria-hidden") != "true"),
        drawing =>
        {
            Assert.NotEmpty(drawing.Children.Single(child => child.LocalName == "title").TextContent);
            Assert.NotEmpty(drawing.Children.Single(child => child.LocalName == "desc").TextContent);
            Assert.Contains(drawing.GetAttribute("role"), new[] { "img", "group" });
        }));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Page_IsDanish(string site) => Each(site, page => Assert.Equal("da", page.Document.DocumentElement.GetAttribute("lang")));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Page_HoldsNothingThatRunsOrStylesInline(string site) => Each(site, page =>
    {
        Assert.Empty(page.All("[style], style, iframe, object, embed, base, form:not([role=search][method=get])"));
        Assert.All(page.All("script:not([type='application/ld+json'])"), script =>
        {
            Assert.Empty(script.TextContent);
            Assert.Matches("assets/(page|tables|calculator|search)\\.js$", script.GetAttribute("src"));
            Assert.True(script.HasAttribute("defer"));
        });
        Assert.DoesNotContain(page.All("*").SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(page.All("[href]"), link => link.GetAttribute("href")!.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
    });

    /// <summary>Opening a page asks nobody else for anything: only links lead out.</summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void Page_LoadsNothingFromElsewhere(string site) => Each(site, page =>
    {
        string[] notLoaded = ["canonical", "alternate", "license", "prev", "next", "help"];
        var loaded = page.All("[src]").Select(element => element.GetAttribute("src")!)
            .Concat(page.All("link[href]").Where(link => !notLoaded.Contains(link.GetAttribute("rel"))).Select(link => link.GetAttribute("href")!))
            .Concat(page.All("image, use").Select(element => element.GetAttribute("href") ?? string.Empty))
            .ToList();
        Assert.NotEmpty(loaded);
        Assert.All(loaded, address => Assert.DoesNotMatch("^([a-zA-Z][a-zA-Z0-9+.-]*:|/)", address));
        Assert.Empty(page.All("[srcset], [background], [poster], [ping]"));
    });

    [Fact]
    public void StyleSheet_LoadsNothingFromElsewhere()
    {
        var css = System.Text.Encoding.UTF8.GetString(BuiltSite.Named("real").Files["assets/site.css"]);

        Assert.DoesNotContain("@import", css, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"url\(\s*['""]?(https?:|//)", css);
    }

    /// <summary>Names with markup in them are shown as they are written.</summary>
    [Fact]
    public void Markup_InAName_IsShownAndNotObeyed()
    {
        var page = BuiltSite.Named("awkward").Page("2024/maaneder/index.html");

        Assert.Contains("Job & <b>\"praktik\"</b> for 'unge' <script>alert(1)</script>", Assert.Single(page.All("h1")).TextContent, StringComparison.Ordinal);
        Assert.Empty(BuiltSite.Named("awkward").Pages.SelectMany(each => each.All("script:not([src]):not([type='application/ld+json']), h1 b, table b, svg b")));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Text_IsWrittenInDanishAndNotByAMachine(string site) => Each(site, page =>
    {
        var text = page.Document.Body!.TextContent;
        Assert.DoesNotMatch(@"(pct|kr)\.\.(?!\.)", text);
        Assert.All(["%", "NaN", "System.", "Infinity", "{{", "}}", "\uFFFD", "− −", "-0"], mark => Assert.DoesNotContain(mark, text.Replace("-0,", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal));
    });

    private static void Each(string site, Action<BuiltPage> holds) => Assert.All(BuiltSite.Named(site).Pages, holds);
}
