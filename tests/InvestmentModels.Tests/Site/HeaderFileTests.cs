using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using InvestmentModels.Site.Companions;

namespace InvestmentModels.Tests.Site;

/// <summary>The three files for servers say the same headers, and for the site's own folder.</summary>
public sealed partial class HeaderFileTests
{
    /// <summary>The site's address, and where it lies on its host.</summary>
    public static TheoryData<string, string> Places => new()
    {
        { "https://kommune.example", string.Empty },
        { "https://kommune.example/", string.Empty },
        { "https://kommune.example/tal/investeringsmodeller", "/tal/investeringsmodeller" },
    };

    private static IEnumerable<(string Name, string Value)> Expected => ServedHeaders.All.Select(header => (header.Name, header.Value));

    [Theory]
    [MemberData(nameof(Places))]
    public void HostRules_HoldForEverythingInTheFolder(string url, string folder)
    {
        var lines = Text(url, "_headers").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).ToList();

        Assert.Equal($"{folder}/*", lines[0]);
        Assert.Equal(Expected, lines.Skip(1).Select(line => HostRule().Match(line)).Select(rule => (rule.Groups[1].Value, rule.Groups[2].Value)));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Nginx_SaysThemForTheFolderAndAlsoWithAnError(string url, string folder)
    {
        var text = Text(url, "nginx.conf");

        Assert.Equal($"location ^~ {folder}/ {{", Assert.Single(text.Split('\n'), line => line.StartsWith("location", StringComparison.Ordinal)));
        Assert.Equal(Expected, NginxHeader().Matches(text).Select(header => (header.Groups[1].Value, header.Groups[2].Value)));
    }

    /// <summary>It holds for the folder it lies in, so it is the same for every place.</summary>
    [Fact]
    public void Iis_SaysThemOnceWhateverTheServerSaid()
    {
        var file = Assert.Single(Places.Select(place => Text(place.Data.Item1, "web.config")).Distinct(StringComparer.Ordinal));
        var headers = XDocument.Parse(file).Descendants("customHeaders").Single();

        Assert.Equal(Expected, headers.Elements("add").Select(header => (header.Attribute("name")!.Value, header.Attribute("value")!.Value)));
        Assert.Equal(ServedHeaders.All.Select(header => header.Name), headers.Elements("remove").Select(header => header.Attribute("name")!.Value));
    }

    /// <summary>Nothing is allowed that was not asked for, and nothing written inside a page runs.</summary>
    [Fact]
    public void ContentPolicy_AllowsTheSiteAndNothingElse()
    {
        var policy = ServedHeaders.All.Single(header => header.Name == "Content-Security-Policy").Value;
        var rules = policy.Split("; ").Select(rule => rule.Split(' ', 2)).ToDictionary(rule => rule[0], rule => rule[1], StringComparer.Ordinal);

        Assert.Equal("'none'", rules["default-src"]);
        // Charts are made to be shown inside other pages; everything else is the site's own.
        Assert.Equal("*", rules["frame-ancestors"]);
        Assert.All(rules.Where(rule => rule.Key != "frame-ancestors"), rule => Assert.Contains(rule.Value, new[] { "'none'", "'self'" }));
        Assert.Superset(new HashSet<string>(["base-uri", "form-action", "frame-ancestors"], StringComparer.Ordinal), rules.Keys.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Site_ShipsThem() => Assert.All(
        new[] { "_headers", "nginx.conf", "web.config" },
        path => Assert.NotEmpty(BuiltSite.Named("real").Files[path]));

    /// <summary>They are written as they are into three kinds of files: nothing in them needs another spelling there.</summary>
    [Fact]
    public void Header_NeedsNoEscaping() => Assert.All(
        ServedHeaders.All, header => Assert.Matches(@"^[A-Za-z-]+: [ !#-;=?-~]+$", $"{header.Name}: {header.Value}"));

    private static string Text(string url, string path) =>
        Encoding.UTF8.GetString(MakeHeaderFiles.For(url).Single(file => file.Path == path).Bytes.Span);

    [GeneratedRegex("^  ([A-Za-z-]+): (.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex HostRule();

    [GeneratedRegex("^  add_header ([A-Za-z-]+) \"([^\"]+)\" always;$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NginxHeader();
}
