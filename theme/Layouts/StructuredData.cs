using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Theme.Layouts;

/// <summary>A page as schema.org describes it: the way to it, the report it is, and the data it shows.</summary>
/// <remarks>The encoder writes &lt;, &gt;, &amp; and quotation marks as escapes, so that nothing in a name can end the element the text stands in.</remarks>
public static class StructuredData
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>JSON-LD for a <c>script type="application/ld+json"</c>, which is data and never runs.</summary>
    public static string Of(PageView page, SiteFrameView frame)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            Breadcrumbs(json, page, frame);
            if (page.FrontOf is { } report)
            {
                Report(json, report, page, frame);
            }

            if (page.Downloads.Count > 0)
            {
                Dataset(json, page, frame);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Breadcrumbs(Utf8JsonWriter json, PageView page, SiteFrameView frame)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var position = 0;
        foreach (var step in page.Breadcrumbs.Append(new LinkView(page.Address == "/" ? frame.Title : page.Heading, page.Address)))
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", ++position);
            json.WriteString("name", step.Text);
            json.WriteString("item", frame.Url + step.Address);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Report(Utf8JsonWriter json, PublishedReportView report, PageView page, SiteFrameView frame)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Report");
        Work(json, report.Title, page, frame);
        Date(json, "datePublished", report.PublishedOn);
        json.WriteEndObject();
    }

    private static void Dataset(Utf8JsonWriter json, PageView page, SiteFrameView frame)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        Work(json, page.Title, page, frame);
        json.WriteBoolean("isAccessibleForFree", true);
        json.WriteStartArray("distribution");
        foreach (var download in page.Downloads)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("encodingFormat", download.MediaType);
            json.WriteString("contentUrl", frame.Url + download.Address);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Work(Utf8JsonWriter json, string name, PageView page, SiteFrameView frame)
    {
        json.WriteString("name", name);
        json.WriteString("description", page.Description);
        json.WriteString("url", frame.Url + page.Address);
        json.WriteString("inLanguage", frame.Language);
        json.WriteString("license", frame.LicenceUrl);
        json.WriteStartObject("publisher");
        json.WriteString("@type", "GovernmentOrganization");
        json.WriteString("name", frame.Organisation);
        json.WriteEndObject();
        Date(json, "dateModified", page.ChangedOn);
    }

    private static void Date(Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is { } known)
        {
            json.WriteString(name, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }
}
