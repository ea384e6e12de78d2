using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using InvestmentModels.Cli;
using InvestmentModels.Input.Sources;
using InvestmentModels.Site;

namespace InvestmentModels.Tests.Site;

/// <summary>Whatever stands in a text stands as text: on pages, in charts, in the feed, in data and in spreadsheets. The browser tests ask a browser the same.</summary>
public sealed class HostileSiteTests
{
    /// <summary>What code or a stranger's page could come in by, and what a page is built of.</summary>
    private static readonly string[] Structure = ["script", "iframe", "object", "embed", "base", "form", "img", "style", "link", "meta", "svg", "h1", "main", "nav", "header", "footer", "table", "figure", "input", "title", "textarea"];

    private static readonly Lazy<IReadOnlyDictionary<string, SiteFile>> Unharmed = new(() => Built(ExampleSite.Files with
    {
        Files = new SortedDictionary<string, byte[]>(ExampleSite.Files.Files.Where(file => file.Key != "published.json").ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
    }));

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, HostileText.Together.Count)];

    [Fact]
    public void Payloads_StandInNearlyEveryText() => Assert.InRange(HostileText.Places, 80, 10_000);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Payload_InEveryText_IsTextEverywhere(int number)
    {
        var site = Built(HostileText.With(HostileText.Together[number]));

        Assert.Equal(Unharmed.Value.Keys.Where(path => !path.Contains("/index.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal), site.Keys.Where(path => !path.Contains("/index.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(site.Values.AsParallel().Select(file => Record.Exception(() => Holds(file))).ToList(), Assert.Null);
    }

    private static void Holds(SiteFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        switch (Path.GetExtension(file.Path))
        {
            case ".html":
                Page(file.Path, text);
                break;
            case ".svg" or ".xml":
                var xml = XDocument.Parse(text);
                Assert.DoesNotContain(xml.Descendants(), element => element.Name.LocalName is "script" or "foreignObject" or "iframe" or "image");
                Assert.DoesNotContain(xml.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
                break;
            case ".json" or ".jsonld":
                JsonDocument.Parse(file.Bytes).Dispose();
                break;
            case ".csv":
                Cells(file.Path, text);
                break;
            case ".xlsx":
                Workbook(file);
                break;
            default:
                break;
        }
    }

    private static void Page(string path, string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var known = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Unharmed.Value[path].Bytes.Span));
        Assert.Equal(Structure.Select(name => (path, name, Count(known, name))), Structure.Select(name => (path, name, Count(page, name))));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute =>
            attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            || (attribute.Name is "href" or "src" or "action" && attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))));
        foreach (var data in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            JsonDocument.Parse(data.TextContent).Dispose();
        }
    }

    /// <summary>A long payload may need a second drawing for wide surroundings, which is no sign of harm; it holds a drawing and its name.</summary>
    private static int Count(IHtmlDocument page, string name) =>
        page.QuerySelectorAll(name).Count(element => name is not ("svg" or "title") || element.Closest(".drawing.wide") is null);

    /// <summary>No cell begins with what a spreadsheet takes for a formula, numbers aside.</summary>
    private static void Cells(string path, string csv)
    {
        var separator = path.EndsWith(".excel.csv", StringComparison.Ordinal) ? ';' : ',';
        foreach (var line in csv.Split('\n'))
        {
            foreach (var cell in line.Split(separator).Select(cell => cell.Trim('"', '\r')).Where(cell => cell.Length > 1 && cell[0] is '=' or '+' or '-' or '@' or '\t' && !char.IsAsciiDigit(cell[1])))
            {
                Assert.Fail($"{path}: {cell}");
            }
        }
    }

    private static void Workbook(SiteFile file)
    {
        using var archive = new ZipArchive(new MemoryStream(file.Bytes.ToArray()));
        foreach (var part in archive.Entries)
        {
            using var content = part.Open();
            var xml = XDocument.Load(content);
            Assert.DoesNotContain(xml.Descendants().Where(element => element.Name.LocalName == "f"), formula => formula.Value.Contains("cmd", StringComparison.Ordinal) || formula.Value.Contains("hacked", StringComparison.Ordinal));
            Assert.DoesNotContain(xml.Descendants(), element => element.Name.LocalName is "script" or "hyperlink" && element.Value.Contains("hacked", StringComparison.Ordinal));
        }
    }

    private static IReadOnlyDictionary<string, SiteFile> Built(InputFiles input)
    {
        var outcome = Pipeline.Run(input);
        Assert.True(outcome.IsGood, string.Join('\n', outcome.Findings.Take(10)));
        return outcome.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }
}
