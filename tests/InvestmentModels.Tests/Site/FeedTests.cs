using System.Globalization;
using System.Text;
using System.Xml.Linq;
using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Site;

namespace InvestmentModels.Tests.Site;

/// <summary>The feed keeps the rules of Atom (RFC 4287), and tells reports and corrections and nothing that is not public.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string> Feeds => ["real", "awkward", "fireaar"];

    [Theory]
    [MemberData(nameof(Feeds))]
    public void Feed_HasWhatAtomAsksFor(string site)
    {
        var feed = Feed(site);

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.All(["id", "title", "updated", "author"], name => Assert.Single(feed.Elements(Atom + name)));
        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.EndsWith("/feed.atom", Assert.Single(feed.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value, StringComparison.Ordinal);
        Assert.Equal(feed.Elements(Atom + "entry").Max(Updated), Updated(feed));
        Assert.All(feed.Elements(Atom + "entry"), entry =>
        {
            Assert.All(["id", "title", "updated", "published", "summary"], name => Assert.NotEmpty(Assert.Single(entry.Elements(Atom + name)).Value));
            Assert.True(Uri.TryCreate(entry.Element(Atom + "id")!.Value, UriKind.Absolute, out _));
            Assert.Single(entry.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "alternate");
        });
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public void Entries_AreNewestFirstAndKnownApart(string site)
    {
        var entries = Feed(site).Elements(Atom + "entry").ToList();

        Assert.Equal(entries.Select(Updated).OrderDescending(), entries.Select(Updated));
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Feed_OfFourYears_HasEveryPublishedReportAndCorrection()
    {
        var titles = Feed("fireaar").Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value).ToList();

        Assert.Equal(5, titles.Count(title => !title.StartsWith("Rettelse: ", StringComparison.Ordinal)));
        Assert.Contains("Rettelse: Ledige hurtigere i job: Løntilskud, status", titles);
        Assert.DoesNotContain(Feed("fireaar").Descendants(Atom + "link"), link => link.Attribute("href")!.Value.EndsWith("/2026/", StringComparison.Ordinal));
    }

    [Fact]
    public void Entry_OfACorrection_LeadsToItsRow()
    {
        var page = BuiltPage.Read("rettelser/index.html", Encoding.UTF8.GetString(FourYearSite.Files["rettelser/index.html"].Span));
        var entries = Feed("fireaar").Elements(Atom + "entry").Where(entry => entry.Element(Atom + "title")!.Value.StartsWith("Rettelse: ", StringComparison.Ordinal)).ToList();

        Assert.True(entries.Count > 1);
        Assert.All(entries, entry =>
        {
            var address = new Uri(entry.Element(Atom + "link")!.Attribute("href")!.Value);
            Assert.Equal("/investeringsmodeller/rettelser/", address.AbsolutePath);
            Assert.Equal($"Rettelse: {page.Document.GetElementById(address.Fragment[1..])!.TextContent}", entry.Element(Atom + "title")!.Value);
        });
    }

    /// <summary>A feed must say when it changed; without a date in the data nothing can say it.</summary>
    [Fact]
    public void Feed_WithoutADate_IsNotThereAndNotLinked()
    {
        var record = ComputeRecord.From(SampleFacts.Record(SampleFacts.Report(ReportKind.FiguresOnly, SampleFacts.Single("a", 100, 90)) with { PublishedOn = null }));
        var files = InMemory.Site(BuildPages.Plan(record), BuildPages.Frame(record, string.Empty), []);

        Assert.DoesNotContain(files, file => file.Path == "feed.atom");
        Assert.All(files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)), file => Assert.DoesNotContain("feed.atom", Encoding.UTF8.GetString(file.Bytes.Span), StringComparison.Ordinal));
    }

    [Fact]
    public void Page_LinksToTheFeed() => Assert.All(BuiltSite.Named("real").Pages, page =>
    {
        Assert.Equal("/feed.atom", Way(page, Assert.Single(page.All("head link[type='application/atom+xml']")).GetAttribute("href")!));
        Assert.Contains(page.All("footer a"), link => link.GetAttribute("href")!.EndsWith("feed.atom", StringComparison.Ordinal));
    });

    private static string Way(BuiltPage page, string way) => new Uri(new Uri($"https://x.example{page.Address}"), way).AbsolutePath;

    private static DateTimeOffset Updated(XElement element) =>
        DateTimeOffset.ParseExact(element.Element(Atom + "updated")!.Value, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture);

    private static XElement Feed(string site) =>
        XDocument.Parse(site == "fireaar" ? Encoding.UTF8.GetString(FourYearSite.Files["feed.atom"].Span) : BuiltSite.Named(site).Text("feed.atom")).Root!;
}
