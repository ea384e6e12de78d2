using System.Globalization;
using System.Xml;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Site.Companions;

/// <summary>Every page and every data file, for search engines; with the day it last changed, where the data tells. Drafts are left out.</summary>
internal static class MakeSitemap
{
    public const string Path = "sitemap.xml";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Reports = "data/v1/reports/";

    public static SiteFile From(IReadOnlyList<PageListing> pages, SiteFrameView frame, IEnumerable<string> data) => new(Path, WriteXml.Of(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in pages.Where(page => page.IsPublic))
        {
            Address(xml, frame.Url + page.Address, page.ChangedOn);
        }

        var drafts = pages.Where(page => page.IsDraft).Select(page => $"{Reports}{page.Address.Split('/')[1]}.").Distinct(StringComparer.Ordinal).ToList();
        var lastChanged = LastChanged(pages);
        foreach (var file in data.Where(file => !drafts.Any(draft => file.StartsWith(draft, StringComparison.Ordinal))).Order(StringComparer.Ordinal))
        {
            Address(xml, $"{frame.Url}/{file}", lastChanged.GetValueOrDefault($"/{file}")?.ChangedOn);
        }

        xml.WriteEndElement();
    }));

    /// <summary>For each file, the page with its data that changed last.</summary>
    private static Dictionary<string, PageListing> LastChanged(IEnumerable<PageListing> pages)
    {
        var last = new Dictionary<string, PageListing>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var download in page.Downloads)
            {
                if (!last.TryGetValue(download.Address, out var known) || known.ChangedOn is null || page.ChangedOn > known.ChangedOn)
                {
                    last[download.Address] = page;
                }
            }
        }

        return last;
    }

    private static void Address(XmlWriter xml, string address, DateOnly? changedOn)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, address);
        if (changedOn is { } date)
        {
            xml.WriteElementString("lastmod", Namespace, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }
}
