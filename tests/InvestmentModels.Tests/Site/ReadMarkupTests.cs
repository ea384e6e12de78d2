using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using InvestmentModels.Site.Markup;

namespace InvestmentModels.Tests.Site;

/// <summary>Our own reader of our own pages sees what a browser sees.</summary>
public sealed class ReadMarkupTests
{
    [Theory]
    [MemberData(nameof(BuiltSite.Names), MemberType = typeof(BuiltSite))]
    public void Of_EveryPage_IsTheTreeABrowserMakes(string site)
    {
        var parser = new HtmlParser();
        Assert.All(BuiltSite.Named(site).Pages, page =>
        {
            var html = BuiltSite.Named(site).Text(page.Path);
            var main = html[html.IndexOf("<main ", StringComparison.Ordinal)..(html.LastIndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)];

            Assert.Equal(Lines(parser.ParseDocument(main).QuerySelector("main")!), Lines(ReadMarkup.Of(main)));
        });
    }

    [Theory]
    [InlineData("<p>")]
    [InlineData("<p><b></p></b>")]
    [InlineData("<p></p></p>")]
    [InlineData("<p")]
    [InlineData("<!-- aldrig slut")]
    public void Of_MarkupNobodyHereWrites_IsAFault(string html) => Assert.ThrowsAny<Exception>(() => ReadMarkup.Of(html));

    private static IEnumerable<string> Lines(INode node) => node switch
    {
        IText text => [text.Data],
        IElement element =>
        [
            $"<{element.LocalName}{string.Concat(element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal).Select(attribute => $" {attribute.Name}={attribute.Value}"))}>",
            .. element.ChildNodes.SelectMany(Lines),
            $"</{element.LocalName}>",
        ],
        _ => [],
    };

    private static IEnumerable<string> Lines(MarkupNode node) => node is MarkupElement element
        ?
        [
            $"<{element.Name}{string.Concat(element.Attributes.OrderBy(attribute => attribute.Key, StringComparer.Ordinal).Select(attribute => $" {attribute.Key}={attribute.Value}"))}>",
            .. element.Nodes.SelectMany(Lines),
            $"</{element.Name}>",
        ]
        : [node.Text];
}
