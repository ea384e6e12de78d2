using System.Globalization;
using System.Text.Json.Nodes;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Packages;

/// <summary>The data sets → a catalogue other catalogues can collect, in the words of DCAT-AP-DK (JSON-LD).</summary>
/// <remarks>
/// Drafts are left out: what is collected elsewhere cannot be taken back. The catalogue names none of the files that hold it, so the zip file is not in it.
/// </remarks>
internal static class MakeDcat
{
    public const string Path = "dcat.jsonld";

    private const string Themes = "http://publications.europa.eu/resource/authority/data-theme/";
    private const string FileTypes = "http://publications.europa.eu/resource/authority/file-type/";
    private const string MediaTypes = "http://www.iana.org/assignments/media-types/";

    public static DataFile From(IReadOnlyList<DataSet> sets, Publisher publisher)
    {
        var root = $"{publisher.Url}/data/v1/";
        return new DataFile(Path, WriteJson.Of(JsonPart.Of(
            ("@context", Context()),
            ("@id", $"{root}{Path}#katalog"),
            ("@type", "dcat:Catalog"),
            ("dct:title", Danish($"{publisher.Title}: {publisher.Organisation}")),
            ("dct:description", Danish($"Mål, resultater og økonomi for investeringsmodeller i {publisher.Organisation}. Alle tal fra {publisher.Url}/.")),
            ("dct:publisher", JsonPart.Of(
                ("@id", $"{root}{Path}#udgiver"),
                ("@type", new JsonArray("foaf:Agent", "org:Organization")),
                ("foaf:name", Danish(publisher.Organisation)))),
            ("foaf:homepage", Link($"{publisher.Url}/")),
            ("dct:language", Language()),
            ("dct:license", Licence(publisher)),
            ("dcat:dataset", JsonPart.List(sets.Where(set => !set.IsDraft).Select(set => Set(set, publisher, root)))))));
    }

    private static JsonNode Set(DataSet set, Publisher publisher, string root) => JsonPart.Of(
        ("@id", $"{root}{Path}#{set.Name}"),
        ("@type", "dcat:Dataset"),
        ("dct:identifier", $"{root}{set.Json.Path}"),
        ("dct:title", Danish(set.Title)),
        ("dct:description", Danish(set.About)),
        ("dct:publisher", Link($"{root}{Path}#udgiver")),
        ("dcat:contactPoint", JsonPart.Of(
            ("@id", $"{root}{Path}#kontakt"),
            ("@type", "vcard:Organization"),
            ("vcard:fn", Danish(publisher.Contact.Name)),
            ("vcard:hasTelephone", Link($"tel:{string.Concat(publisher.Contact.Phone.Where(letter => char.IsAsciiDigit(letter) || letter == '+'))}")),
            ("vcard:hasURL", publisher.Contact.Url is { } url ? Link(url) : null))),
        ("dct:license", Link(publisher.Licence.Url)),
        ("dct:language", Language()),
        ("dct:accessRights", Link("http://publications.europa.eu/resource/authority/access-right/PUBLIC")),
        ("dcat:theme", new JsonArray(Link($"{Themes}GOVE"), Link($"{Themes}SOCI"))),
        ("dcat:landingPage", Link(set.Page)),
        ("dct:issued", set.IssuedOn is { } issued ? Date(issued) : null),
        ("dct:temporal", set.Period is { } period ? JsonPart.Of(("@type", "dct:PeriodOfTime"), ("dcat:startDate", Date(period.From)), ("dcat:endDate", Date(period.To))) : null),
        ("dct:source", JsonPart.List(set.Sources.Where(source => source.Url is not null).Select(source => Link(source.Url!)))),
        ("dcat:distribution", new JsonArray(
            Distribution(set.Csv, "Tabel til programmer (CSV)", "CSV", "text/csv", publisher, root),
            Distribution(set.ExcelCsv, "Tabel til dansk Excel (CSV)", "CSV", "text/csv", publisher, root),
            Distribution(set.Xlsx, "Regneark (XLSX)", "XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", publisher, root),
            Distribution(set.Json, "Alt med regnestykker (JSON)", "JSON", "application/json", publisher, root))));

    private static JsonObject Distribution(KeptFile file, string title, string format, string mediaType, Publisher publisher, string root) =>
        JsonPart.Of(
            ("@id", $"{root}{Path}#{file.Path}"),
            ("@type", "dcat:Distribution"),
            ("dct:title", Danish(title)),
            ("dcat:accessURL", Link(root + file.Path)),
            ("dcat:downloadURL", Link(root + file.Path)),
            ("dct:format", Link(FileTypes + format)),
            ("dcat:mediaType", Link(MediaTypes + mediaType)),
            ("dct:license", Link(publisher.Licence.Url)),
            ("dcat:byteSize", Typed(file.Digest.Bytes.ToString(CultureInfo.InvariantCulture), "xsd:nonNegativeInteger")),
            ("spdx:checksum", JsonPart.Of(
                ("@type", "spdx:Checksum"),
                ("spdx:algorithm", Link("http://spdx.org/rdf/terms#checksumAlgorithm_sha256")),
                ("spdx:checksumValue", Typed(file.Digest.Sha256, "xsd:hexBinary")))));

    private static JsonObject Licence(Publisher publisher) => JsonPart.Of(
        ("@id", publisher.Licence.Url), ("@type", "dct:LicenseDocument"), ("dct:title", Danish(publisher.Licence.Name)));

    private static JsonObject Context() => JsonPart.Of(
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("org", "http://www.w3.org/ns/org#"),
        ("spdx", "http://spdx.org/rdf/terms#"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"));

    private static JsonObject Language() => Link("http://publications.europa.eu/resource/authority/language/DAN");

    private static JsonObject Link(string address) => JsonPart.Of(("@id", address));

    private static JsonObject Danish(string text) => JsonPart.Of(("@value", text), ("@language", "da"));

    private static JsonObject Date(DateOnly date) => Typed(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "xsd:date");

    private static JsonObject Typed(string value, string type) => JsonPart.Of(("@value", value), ("@type", type));
}
