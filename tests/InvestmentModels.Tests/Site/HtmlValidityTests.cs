using System.Text;

namespace InvestmentModels.Tests.Site;

/// <summary>Every page is valid HTML.</summary>
public sealed class HtmlValidityTests
{
    private const string Start = "<!DOCTYPE html><html lang=\"da\"><head><meta charset=\"utf-8\"><title>x</title></head><body>";

    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Page_IsValidHtml(string site) => Assert.Empty(BuiltSite.Named(site).Pages
        .AsParallel().AsOrdered()
        .SelectMany(page => HtmlRules.Broken(Encoding.UTF8.GetString(BuiltSite.Named(site).Files[page.Path])).Select(broken => $"{page}: {broken}")));

    [Theory]
    [InlineData("<p>a<p>b</p></p>")]
    [InlineData("<p><b>a</p></b>")]
    [InlineData("<div>a")]
    [InlineData("<p title=\"a\" title=\"b\">a</p>")]
    [InlineData("<table><tr><td>a</td></tr><p>b</p></table>")]
    [InlineData("<p id=\"a\">a</p><p id=\"a\">b</p>")]
    [InlineData("<p id=\"a b\">a</p>")]
    [InlineData("<section aria-labelledby=\"findes-ikke\"><h2>a</h2></section>")]
    [InlineData("<label for=\"findes-ikke\">a</label>")]
    [InlineData("<a href=\"x\"><button type=\"button\">a</button></a>")]
    [InlineData("<button type=\"button\"><a href=\"x\">a</a></button>")]
    [InlineData("<span><div>a</div></span>")]
    [InlineData("<h2><p>a</p></h2>")]
    [InlineData("<ul><p>a</p></ul>")]
    [InlineData("<div><li>a</li></div>")]
    [InlineData("<dl><span>a</span></dl>")]
    [InlineData("<details><p>a</p></details>")]
    [InlineData("<p align=\"right\">a</p>")]
    [InlineData("<p aria-findesikke=\"a\">a</p>")]
    [InlineData("<center>a</center>")]
    public void Rules_OfABrokenPage_SayWhatIsWrong(string body) => Assert.NotEmpty(HtmlRules.Broken($"{Start}{body}</body></html>"));

    [Theory]
    [InlineData("<main><h1>a</h1><p>b <a href=\"x\">c</a></p><details><summary>d</summary><p>e</p></details></main>")]
    [InlineData("<dl><div><dt>a</dt><dd>b</dd></div></dl><ul><li>c</li></ul>")]
    [InlineData("<label>a <input type=\"text\"></label><label for=\"b\">b</label><input id=\"b\">")]
    [InlineData("<table><caption>a</caption><thead><tr><th scope=\"col\">b</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table>")]
    public void Rules_OfAGoodPage_AreSilent(string body) => Assert.Empty(HtmlRules.Broken($"{Start}{body}</body></html>"));
}
