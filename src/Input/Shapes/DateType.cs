using System.Globalization;
using System.Text.Json.Nodes;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Shapes;

/// <summary>A calendar date, <c>2025-02-18</c>, in a century these figures can belong to.</summary>
internal sealed record DateType : ShapeType
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private const string Form = "en dato fra 1900 til 2199, der findes, skrevet år-måned-dag, fx 2025-02-18";

    /// <summary>The same calendar as a regular expression, the 29th of February included, so that an editor refuses what the reader refuses.</summary>
    private const string Pattern =
        "^((19|20|21)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
        + "|((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29)$";

    public override string Expected => "en dato i anførselstegn, fx \"2025-02-18\"";

    public override object? Read(SourceValue value, string pointer, string name, Reading reading)
    {
        if (value.Kind != SourceKind.Text)
        {
            return WrongType(value, name, reading);
        }

        if (!DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || date.Year is < FirstYear or > LastYear)
        {
            reading.Findings.Add(FormFindings.WrongForm(reading.PlaceOf(value), name, Form));
            return null;
        }

        return date;
    }

    public override JsonObject ToSchema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["format"] = "date",
        ["pattern"] = Pattern,
    };
}
