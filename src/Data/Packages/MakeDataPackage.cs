using System.Text.Json.Nodes;
using InvestmentModels.Data.Csv;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Packages;

/// <summary>The data sets → the Data Package (version 2) that describes every published table, column by column.</summary>
/// <remarks>No date of making: the same input makes the same bytes.</remarks>
internal static class MakeDataPackage
{
    public const string Path = "datapackage.json";

    public static DataFile From(IReadOnlyList<DataSet> sets, Publisher publisher) => new(Path, WriteJson.Of(JsonPart.Of(
        ("$schema", "https://datapackage.org/profiles/2.0/datapackage.json"),
        ("name", "investeringsmodeller"),
        ("id", $"{publisher.Url}/data/v1/{Path}"),
        ("title", publisher.Title),
        ("description", $"Alle tabeller fra siden om investeringsmodeller. Udgivet af {publisher.Organisation}. Et tomt felt er et tal, der mangler eller ikke hører til rækken. En tekst, et regneark kunne tro er en formel, har et ' foran."),
        ("homepage", $"{publisher.Url}/"),
        ("version", "1"),
        ("contributors", new JsonArray(JsonPart.Of(("title", publisher.Organisation), ("path", $"{publisher.Url}/"), ("roles", new JsonArray("publisher"))))),
        ("licenses", new JsonArray(Licence(publisher.Licence))),
        ("resources", JsonPart.List(sets.SelectMany(set => new[] { Resource(set, CsvForm.Plain), Resource(set, CsvForm.Spreadsheet) }))))));

    private static JsonNode Resource(DataSet set, CsvForm form)
    {
        var file = form == CsvForm.Plain ? set.Csv : set.ExcelCsv;
        return JsonPart.Of(
            ("name", form == CsvForm.Plain ? set.Name : $"{set.Name}-excel"),
            ("type", "table"),
            ("path", file.Path),
            ("title", form == CsvForm.Plain ? set.Title : $"{set.Title} (til dansk Excel)"),
            ("description", set.About),
            ("homepage", set.Page),
            ("format", "csv"),
            ("mediatype", "text/csv"),
            ("encoding", "utf-8"),
            ("bytes", file.Digest.Bytes),
            ("hash", $"sha256:{file.Digest.Sha256}"),
            ("dialect", JsonPart.Of(
                ("delimiter", form == CsvForm.Plain ? "," : ";"),
                ("lineTerminator", form == CsvForm.Plain ? "\n" : "\r\n"),
                ("quoteChar", "\""),
                ("doubleQuote", true),
                ("header", true))),
            ("schema", DescribeTable.As(set.Table, form)),
            ("sources", JsonPart.List(set.Sources.Select(source => JsonPart.Of(("title", source.Title), ("path", source.Url))))));
    }

    private static JsonObject Licence(Licence licence) => JsonPart.Of(("name", LicenceName.Of(licence.Url)), ("path", licence.Url), ("title", licence.Name));
}
