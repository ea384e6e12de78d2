using System.Text;
using System.Xml.Linq;

namespace InvestmentModels.Tests.Site;

/// <summary>Every chart can be taken from its page: as a picture, as numbers, and as a page to be shown inside others.</summary>
public sealed class ChartFileTests
{
    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void EveryChart_LeadsToItsPictureItsNumbersAndItsEmbeddedEdition(string site)
    {
        var built = BuiltSite.Named(site);
        var charts = built.Pages.SelectMany(page => page.All("figure.chart").Select(chart => (page, chart))).ToList();

        Assert.NotEmpty(charts);
        Assert.All(charts, found =>
        {
            var files = found.chart.QuerySelectorAll(".chart-files a").Select(link => new Uri(new Uri($"https://x{found.page.Address}"), link.GetAttribute("href")).AbsolutePath[1..]).ToList();
            Assert.Equal([".csv", ".svg", "/"], files.Select(file => file.EndsWith('/') ? "/" : Path.GetExtension(file)));
            Assert.All(files, file => Assert.Contains(file.EndsWith('/') ? $"{file}index.html" : file, built.Files.Keys));
        });
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Picture_OpensByItselfWithHeadlineSourceAndNoLinks(string site) => Assert.All(Files(site, ".svg").Where(file => !file.Key.StartsWith("assets/", StringComparison.Ordinal)), file =>
    {
        var svg = XDocument.Parse(Encoding.UTF8.GetString(file.Value));
        var texts = svg.Root!.Elements().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToList();

        Assert.Equal("http://www.w3.org/2000/svg", svg.Root.Name.NamespaceName);
        Assert.NotEmpty(texts[0]);
        Assert.Contains(texts, text => text.StartsWith("Kilde: ", StringComparison.Ordinal) || text.StartsWith("Udkast. Kilde: ", StringComparison.Ordinal));
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "a" or "script" or "foreignObject");
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void Embedded_IsAFigureWithItsSourceAndNothingElse(string site) => Assert.All(BuiltSite.Named(site).Embeds, page =>
    {
        Assert.Equal(page.All("figure .chart-headline").Single().TextContent, page.All("h1").Single().TextContent);
        Assert.Single(page.All("figure.chart details table"));
        Assert.Empty(page.All("header, footer, nav, script, svg a"));
        Assert.Equal("_top", page.All("base").Single().GetAttribute("target"));
        Assert.Equal("noindex", page.All("meta[name=robots]").Single().GetAttribute("content"));
        Assert.Contains("Kilde: ", page.All("main > .by").Single().TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/index.html", page.Path, StringComparison.Ordinal);
    });

    [Fact]
    public void Numbers_AreThoseOfTheTable()
    {
        var lines = Encoding.UTF8.GetString(BuiltSite.Named("real").Files["2024/oversigt.csv"]).TrimEnd().Split('\n');

        Assert.Equal("Område,Målopfyldelse,Farve", lines[0]);
        Assert.Equal("Forsikrede og jobparate,127,Grøn", lines[1]);
        Assert.Equal(16, lines.Length);
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> Files(string site, string ending) =>
        BuiltSite.Named(site).Files.Where(file => file.Key.EndsWith(ending, StringComparison.Ordinal));
}
