using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using InvestmentModels.Model;
using InvestmentModels.Pages.Prose;

namespace InvestmentModels.Tests.Pages;

/// <summary>What people write in Markdown becomes text, never program: nothing they write can run or lead astray.</summary>
public sealed class ProseTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Tekst <b onclick=\"x()\">fed</b> tekst")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<!-- skjult -->")]
    [InlineData("<iframe src=\"https://ond.example\"></iframe>\n\n<style>*{}</style>")]
    public void RawHtml_IsShownAsText(string markdown)
    {
        var body = Body(markdown);

        Assert.DoesNotContain(body.QuerySelectorAll("*"), element => element.LocalName != "p");
        Assert.Equal(markdown.Replace("\n", string.Empty, StringComparison.Ordinal), body.TextContent.Replace("\n", string.Empty, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[klik](javascript:alert(1))")]
    [InlineData("[klik](JavaScript:alert(1))")]
    [InlineData("[klik](  javascript:alert(1))")]
    [InlineData("[klik](java&#115;cript:alert(1))")]
    [InlineData("[klik](javascript&colon;alert(1))")]
    [InlineData("[klik](data:text/html,<b>x</b>)")]
    [InlineData("[klik](vbscript:x)")]
    [InlineData("[klik](file:///etc/passwd)")]
    [InlineData("[klik](//ond.example/)")]
    [InlineData("[klik](\\\\ond.example)")]
    [InlineData("[klik](/\\ond.example)")]
    [InlineData("[klik][a]\n\n[a]: javascript:alert(1)")]
    public void UnsafeLink_StaysText(string markdown)
    {
        var body = Body(markdown);

        Assert.Empty(body.QuerySelectorAll("a"));
        Assert.Equal(2, body.TextContent.Split("klik").Length);
    }

    [Fact]
    public void UnsafeAutolink_StaysText() => Assert.Empty(Body("<javascript:alert(1)> <data:text/html,x>").QuerySelectorAll("a"));

    [Theory]
    [InlineData("[klik](https://aarhus.dk/)", "https://aarhus.dk/")]
    [InlineData("[klik](http://aarhus.dk/)", "http://aarhus.dk/")]
    [InlineData("[klik](mailto:post@proeveby.example)", "mailto:post@proeveby.example")]
    [InlineData("[klik](tel:89402000)", "tel:89402000")]
    [InlineData("[klik](../metode/)", "../metode/")]
    [InlineData("[klik](#afsnit)", "#afsnit")]
    [InlineData("<https://aarhus.dk/>", "https://aarhus.dk/")]
    public void SafeLink_IsALink(string markdown, string address) => Assert.Equal(address, Assert.Single(Body(markdown).QuerySelectorAll("a")).GetAttribute("href"));

    [Fact]
    public void LinkFromTheRoot_BecomesTheWayFromThePage() =>
        Assert.Equal("../2024/kontrol/", Assert.Single(Body("[kontrol](/2024/kontrol/)").QuerySelectorAll("a")).GetAttribute("href"));

    /// <summary>A picture would be loaded from somewhere; its text is kept.</summary>
    [Fact]
    public void Picture_IsItsText()
    {
        var body = Body("![Et diagram](https://ond.example/spor.png)");

        Assert.Empty(body.QuerySelectorAll("img"));
        Assert.Equal("Et diagram", body.TextContent.Trim());
    }

    [Fact]
    public void Figure_IsFilledInWithItsUnitAndItsReceipt()
    {
        var figure = Assert.Single(Body("AC nåede {{ 2024/ac-omraadet/attainment }} af målet.").QuerySelectorAll("a"));

        Assert.Equal("124\u00A0pct.", figure.TextContent);
        Assert.Equal("124", figure.GetAttribute("data-value"));
        Assert.Equal("2024/ac-omraadet/attainment", figure.GetAttribute("data-figure"));
        Assert.Equal("../2024/ac-omraadet/#regnestykke-attainment", figure.GetAttribute("href"));
    }

    /// <summary>«107 pct.» already ends in a full stop.</summary>
    [Theory]
    [InlineData("Målopfyldelsen var {{2024/ac-omraadet/attainment}}.", "Målopfyldelsen var 124 pct.")]
    [InlineData("Målopfyldelsen var {{2024/ac-omraadet/attainment}}. Det er godt.", "Målopfyldelsen var 124 pct. Det er godt.")]
    [InlineData("Den var {{2024/ac-omraadet/attainment}} i 2024.", "Den var 124 pct. i 2024.")]
    [InlineData("Målet var {{2024/ac-omraadet/attainment/target}}.", "Målet var 1.187.")]
    [InlineData("Prisen er {{2024/ac-omraadet/investmentMillionKroner}}.", "Prisen er 4,8 mio. kr.")]
    public void Figure_AtTheEndOfASentence_HasOneFullStop(string markdown, string shown) =>
        Assert.Equal(shown, Body(markdown).TextContent.Trim().Replace('\u00A0', ' '));

    [Fact]
    public void Figure_InATable_IsFilledInToo() =>
        Assert.Equal("124", Assert.Single(Body("| Område | Procent |\n|---|---|\n| AC | {{2024/ac-omraadet/attainment}} |").QuerySelectorAll("td [data-figure]")).GetAttribute("data-value"));

    [Fact]
    public void WorkedExample_ShowsTheFiguresOwnCalculation()
    {
        var body = Body("```regnestykke\n2024/ac-omraadet/attainment\n```");

        Assert.Equal("987 + 245 : 2 + 1.809 : 5 = 1.471,3", body.QuerySelector("dd")!.TextContent);
        Assert.Contains("Afrundet", body.TextContent, StringComparison.Ordinal);
        Assert.Equal("124", Assert.Single(body.QuerySelectorAll("[data-figure]")).GetAttribute("data-value"));
        Assert.Empty(body.QuerySelectorAll("code"));
    }

    [Fact]
    public void OtherCodeBlock_StaysCode() => Assert.Equal("<b>x</b>\n", Assert.Single(Body("```\n<b>x</b>\n```").QuerySelectorAll("pre code")).TextContent);

    [Theory]
    [InlineData("Når mindre er bedre", "naar-mindre-er-bedre")]
    [InlineData("Ærlige ønsker på åen", "aerlige-oensker-paa-aaen")]
    [InlineData("ÆØÅ", "aeoeaa")]
    [InlineData("Hvad er §4, stk. 2?", "hvad-er-4-stk-2")]
    [InlineData("Tal: `1.234` job", "tal-1-234-job")]
    [InlineData("**Fed** og [link](/metode/)", "fed-og-link")]
    public void Heading_HasAnAnchorAnyoneCanType(string heading, string anchor) => Assert.Equal(anchor, Assert.Single(Body($"## {heading}").QuerySelectorAll("h2")).Id);

    [Fact]
    public void Headings_OfTheSameName_HaveAnchorsOfTheirOwn() => Assert.Equal(
        ["maal-og-maader", "maal-og-maader-2", "ordliste"],
        Body("## Mål og måder\n\n### Mindre\n\n## Mål og måder\n\n## Ordliste").QuerySelectorAll("h2").Select(heading => heading.Id));

    /// <summary>The page has its own h1, and its own «indhold» the skip link leads to.</summary>
    [Fact]
    public void Headings_KeepOffTheOnesThePageHas()
    {
        var body = Body("# Øverst\n\n## Indhold\n\n### Nederst");

        Assert.Equal(["h2", "h3", "h4"], body.Children.Select(heading => heading.LocalName));
        Assert.DoesNotContain("indhold", body.Children.Select(heading => heading.Id));
    }

    [Theory]
    [InlineData("## Målgruppe\n\n### Unge")]
    [InlineData("### Målgruppe\n\n#### Unge")]
    [InlineData("# Målgruppe\n\n## Unge")]
    public void Headings_UnderASection_FollowItWithoutASkip(string markdown) =>
        Assert.Equal(["h3", "h4"], Parse(RenderProse.ToHtml(new Words(markdown, "areas/a.md", 1), Context() with { TopHeading = 3 })).Children.Select(heading => heading.LocalName));

    [Fact]
    public void NothingWritten_IsNothing() => Assert.Empty(RenderProse.ToHtml(Words.Missing, Context()));

    private static ProseContext Context() => new("/metode/", RealInput.Computed.Figures);

    private static IHtmlElement Body(string markdown) => Parse(RenderProse.ToHtml(new Words(markdown, "pages/x.md", 1), Context()));

    private static IHtmlElement Parse(string html) => new HtmlParser().ParseDocument(html).Body!;
}
