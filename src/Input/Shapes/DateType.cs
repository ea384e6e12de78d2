using System.Globalization;
using System.Text.Json.Nodes;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Shapes;

/// <summary>A calendar date, <c>2025-02-18</c>.</summary>
internal sealed record DateType : ShapeType
{
    private const string Form = "en dato, der findes, skrevet år-måned-dag, fx 2025-02-18";

    public override string Expected => "en dato i anførselstegn, fx \"2025-02-18\"";

    public override object? Read(SourceValue value, string pointer, string name, Reading reading)
    {
        if (value.Kind != SourceKind.Text)
        {
            return WrongType(value, name, reading);
        }

        if (!DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
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
        ["pattern"] = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    };
}
