using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using InvestmentModels.Site.Markup;

namespace InvestmentModels.Tests.Site;

/// <summary>Our own reader of our own pages sees what a browser sees.</summary>
public sealed class ReadMarkupTests
{
    /// <summary>What is asked for of an element, and what no element has.</summary>
    private static readonly string[] Asked = ["class", "hidden", "href", "id", "open", "scope", "findes-ikke"];

    /// <summary>Without its drawings, which are passed over.</summary>
    [Theory]
    [MemberData(nameof(BuiltSite.Names), MemberType = typeof(BuiltSite))]
    public void Of_EveryPage_IsTheTreeABrowserMakes(string site)
    {
        var parser = new HtmlParser();
        Assert.All(BuiltSite.Named(site).Pages, page =>
        {
            var html = BuiltSite.Named(site).Text(page.Path);
            var start = html.IndexOf("<main ", StringComparison.Ordinal);
            var length = html.LastIndexOf("</main>", StringComparison.Ordinal) + "</main>".Length - start;

            Assert.Equal(Lines(parser.ParseDocument(html.Substring(start, length)).QuerySelector("main")!), Lines(ReadMarkup.Of(html.AsMemory(start, length))));
        });
    }

    [Fact]
    public void Of_ADrawing_PassesOverItWithThoseInIt() => Assert.Equal(
        ["<p>", "a", "b", "c", "</p>"],
        Lines(ReadMarkup.Of("<p>a<svg><g><svg><path/></svg><svg></svg></g>x</svg>b<svg></svg>c</p>".AsMemory())));

    [Theory]
    [InlineData("<p class=\"a b-c  d\">", "b-c", true)]
    [InlineData("<p class=\"a b-c  d\">", "d", true)]
    [InlineData("<p class=\"a b-c  d\">", "b", false)]
    [InlineData("<p title=\"class a\" data-class=\"a\">", "a", false)]
    public void HasClass_KnowsWholeWords(string tag, string word, bool has) => Assert.Equal(has, ReadMarkup.Of($"{tag}</p>".AsMemory()).HasClass(word));

    [Theory]
    [InlineData("<p>")]
    [InlineData("<p><b></p></b>")]
    [InlineData("<p></p></p>")]
    [InlineData("<p")]
    [InlineData("<!-- aldrig slut")]
    [InlineData("<p><svg><svg></svg></p>")]
    public void Of_MarkupNobodyHereWrites_IsAFault(string html) => Assert.ThrowsAny<Exception>(() => ReadMarkup.Of(html.AsMemory()));

    private static IEnumerable<string> Lines(INode node) => node switch
    {
        IText text => [text.Data],
        IElement { LocalName: "svg" } => [],
        IElement element =>
        [
            $"<{element.LocalName}{string.Concat(Asked.Where(element.HasAttribute).Select(name => $" {name}={element.GetAttribute(name)}"))}>",
            .. element.ChildNodes.SelectMany(Lines),
            $"</{element.LocalName}>",
        ],
        _ => [],
    };

    private static IEnumerable<string> Lines(MarkupNode node)
    {
        if (node is not MarkupElement element)
        {
            return [((MarkupText)node).Words.ToString()];
        }

        var lines = new List<string> { $"<{element.Name}{string.Concat(Asked.Where(element.Has).Select(name => $" {name}={element.Value(name)}"))}>" };
        for (var inner = element.First; inner is not null; inner = inner.Next)
        {
            lines.AddRange(Lines(inner));
        }

        return [.. lines, $"</{element.Name}>"];
    }
}
