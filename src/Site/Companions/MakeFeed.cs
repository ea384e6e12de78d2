using System.Globalization;
using System.Xml;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Site.Companions;

/// <summary>Reports and corrections as an Atom feed (RFC 4287). A feed must say when it changed, so without a dated entry there is none.</summary>
internal static class MakeFeed
{
    public const string Path = "feed.atom";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static IEnumerable<SiteFile> From(SiteFrameView frame) => frame.Feed.Count == 0 ? [] : [new SiteFile(Path, WriteXml.Of(xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, frame.Language);
        Text(xml, "title", $"{frame.Title} – {frame.Organisation}");
        Text(xml, "subtitle", "Nye rapporter og rettelser af offentliggjorte tal.");
        Text(xml, "id", $"{frame.Url}/");
        Text(xml, "updated", Time(frame.Feed.Max(entry => entry.Date)));
        xml.WriteStartElement("author", Namespace);
        Text(xml, "name", frame.Organisation);
        xml.WriteEndElement();
        Text(xml, "rights", frame.LicenceName);
        Link(xml, "self", $"{frame.Url}/{Path}", "application/atom+xml");
        Link(xml, "alternate", $"{frame.Url}/", "text/html");
        Link(xml, "license", frame.LicenceUrl, null);
        foreach (var entry in frame.Feed)
        {
            // An entry is known by its address: addresses are for ever, and no two entries have the same.
            xml.WriteStartElement("entry", Namespace);
            Text(xml, "title", entry.Title);
            Text(xml, "id", frame.Url + entry.Address);
            Text(xml, "published", Time(entry.Date));
            Text(xml, "updated", Time(entry.Date));
            Link(xml, "alternate", frame.Url + entry.Address, "text/html");
            Text(xml, "summary", entry.Summary);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }))];

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, text);

    private static void Link(XmlWriter xml, string relation, string address, string? mediaType)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        if (mediaType is not null)
        {
            xml.WriteAttributeString("type", mediaType);
        }

        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>The data knows days; a feed asks for a moment.</summary>
    private static string Time(DateOnly date) => date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
