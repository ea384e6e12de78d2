using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace InvestmentModels.Tests.Site;

/// <summary>A page's Markdown twin says what the page says. It is read by another library than the one that wrote the page's own texts out as HTML.</summary>
public sealed partial class TwinTests
{
    private static readonly MarkdownPipeline Reading = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Twin_OfEveryPage_IsBesideItAndLinked(string site) => Assert.All(BuiltSite.Named(site).Pages, page =>
    {
        Assert.Equal("index.md", Assert.Single(page.All("link[rel=alternate][type='text/markdown']")).GetAttribute("href"));
        Assert.True(BuiltSite.Named(site).Files.ContainsKey(PathOf(page)));
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void Twin_HoldsEveryFigureOfThePage(string site) => Assert.All(BuiltSite.Named(site).Pages, page =>
    {
        var text = Words(Twin(site, page).Body!.TextContent);
        Assert.All(page.All("main [data-figure]"), figure => Assert.Contains(Shown(figure), text, StringComparison.Ordinal));
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void Twin_HasTheHeadingsOfThePage(string site) => Assert.All(BuiltSite.Named(site).Pages, page => Assert.Equal(
        page.All("main h1, main h2, main h3, main h4").Where(heading => heading.Closest("nav, [hidden]") is null).Select(heading => Words(heading.TextContent)),
        Twin(site, page).QuerySelectorAll("h1, h2, h3, h4").Select(heading => Words(heading.TextContent))));

    /// <summary>Cell by cell, but for spaces and the dash before a note.</summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void Twin_HasTheTablesOfThePage(string site) => Assert.All(BuiltSite.Named(site).Pages, page => Assert.Equal(
        page.All("main table").SelectMany(table => table.QuerySelectorAll("th, td")).Select(Cell),
        Twin(site, page).QuerySelectorAll("th, td").Select(Cell)));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Twin_HoldsEveryReceiptOfThePage(string site) => Assert.All(BuiltSite.Named(site).Pages, page =>
    {
        var text = Words(Twin(site, page).Body!.TextContent);
        Assert.All(page.All("main .formula"), formula => Assert.Contains(Words(formula.TextContent), text, StringComparison.Ordinal));
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void Link_InATwin_LeadsToAFileFromThePagesOwnAddress(string site) => Assert.All(BuiltSite.Named(site).Pages, page => Assert.All(
        Twin(site, page).QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Where(way => !Scheme().IsMatch(way)),
        way =>
        {
            var path = new Uri(new Uri($"https://x.example{page.Address}"), way).AbsolutePath[1..];
            Assert.True(BuiltSite.Named(site).Files.ContainsKey(path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path), $"{page}: {way}");
        }));

    /// <summary>Markup in a name stays a name, also for a reader that obeys HTML in Markdown.</summary>
    [Fact]
    public void Markup_InAName_IsEscaped() => Assert.All(
        BuiltSite.Named("awkward").Pages, page => Assert.Empty(Twin("awkward", page).QuerySelectorAll("script, strong b, h1 b, td b")));

    [Fact]
    public void Twin_OfADraft_SaysSo() =>
        Assert.Contains("**Udkast.** Rapporten er ikke offentliggjort.", System.Text.Encoding.UTF8.GetString(FourYearSite.Files["2026/index.md"].Span), StringComparison.Ordinal);

    private static string PathOf(BuiltPage page) => $"{page.Path[..^"html".Length]}md";

    private static IDocument Twin(string site, BuiltPage page) => new HtmlParser().ParseDocument(Markdown.ToHtml(BuiltSite.Named(site).Text(PathOf(page)), Reading));

    /// <summary>What a drawing writes at a bar stands in its table with other words around it: there, the number is enough.</summary>
    private static string Shown(IElement figure) => figure.Closest("svg") is null ? Words(figure.TextContent) : Number().Match(figure.TextContent).Value;

    private static string Words(string text) => Spaces().Replace(text, " ").Trim();

    private static string Cell(IElement cell) => Spaces().Replace(cell.TextContent, string.Empty).Replace("–", string.Empty, StringComparison.Ordinal).Replace("(rettet)", "rettet", StringComparison.Ordinal);

    [GeneratedRegex(@"\u2212?\d[\d.]*(?:,\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("[ \n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
