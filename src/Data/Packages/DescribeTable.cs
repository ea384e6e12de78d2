using System.Text.Json.Nodes;
using InvestmentModels.Data.Csv;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Packages;

/// <summary>A table → the Table Schema of one of its two CSV files. A field is named by what stands in the file's first row.</summary>
internal static class DescribeTable
{
    public static JsonObject As(CsvTable table, CsvForm form) => JsonPart.Of(
        ("$schema", "https://datapackage.org/profiles/2.0/tableschema.json"),
        ("fields", new JsonArray([.. table.Columns.Select(column => Field(column, form))])),
        ("missingValues", new JsonArray(string.Empty)),
        // Not a primary key: a key may not be empty, and an area's own row has no measure.
        ("uniqueKeys", table.Key.Count == 0 ? null : new JsonArray(JsonPart.List(table.Key.Select(id => (JsonNode)Name(table.Columns.Single(column => column.Id == id), form))))));

    private static JsonObject Field(CsvColumn column, CsvForm form) => JsonPart.Of(
        ("name", Name(column, form)),
        ("title", column.Heading),
        ("description", column.About),
        ("type", Type(column.Type)),
        ("unit", column.Unit is { } unit ? ContractWord.Of(unit) : null),
        ("decimalChar", form == CsvForm.Spreadsheet && column.Type == CsvType.Number ? "," : null),
        ("trueValues", column.Type == CsvType.Flag ? new JsonArray(form == CsvForm.Plain ? "true" : "ja") : null),
        ("falseValues", column.Type == CsvType.Flag ? new JsonArray(form == CsvForm.Plain ? "false" : "nej") : null),
        ("categories", JsonPart.List(column.Words.Select(word => Category(word, form)))),
        ("constraints", Constraints(column)));

    private static string Name(CsvColumn column, CsvForm form) => form == CsvForm.Plain ? column.Id : column.Heading;

    private static JsonNode Category(CsvCell word, CsvForm form) => form == CsvForm.Plain
        ? JsonPart.Of(("value", word.Word), ("label", word.DanishWord))
        : JsonValue.Create(word.DanishWord!);

    private static JsonObject? Constraints(CsvColumn column)
    {
        var constraints = JsonPart.Of(
            ("required", column.IsInEveryRow ? true : null),
            ("minimum", column.Minimum is { } minimum ? minimum : null));
        return constraints.Count == 0 ? null : constraints;
    }

    private static string Type(CsvType type) => type switch
    {
        CsvType.Number => "number",
        CsvType.Whole => "integer",
        CsvType.Year => "year",
        CsvType.Flag => "boolean",
        _ => "string",
    };
}
