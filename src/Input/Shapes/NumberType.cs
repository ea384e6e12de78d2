using System.Globalization;
using System.Text.Json.Nodes;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Shapes;

/// <summary>A number, read as decimal. Bounds keep slips of the keyboard out of the arithmetic; what a figure may be is a matter for the rules.</summary>
/// <param name="Whole">Only whole numbers.</param>
/// <param name="Least">Smallest allowed.</param>
/// <param name="Most">Largest allowed.</param>
internal sealed record NumberType(bool Whole, decimal Least, decimal Most) : ShapeType
{
    /// <summary>More than any count or amount needs, and few enough that the largest number divided by the smallest stays well inside decimal.</summary>
    private const int MostDecimals = 9;

    /// <summary>Any amount or count; the bound keeps products of two figures well inside decimal.</summary>
    public static readonly NumberType Any = new(false, -1_000_000_000m, 1_000_000_000m);

    public static readonly NumberType Year = new(true, 1900, 2200);

    public static readonly NumberType Ordinal = new(true, 1, 10_000);

    public override string Expected => Whole ? "et helt tal uden anførselstegn" : "et tal uden anførselstegn, med punktum som decimaltegn";

    public override object? Read(SourceValue value, string pointer, string name, Reading reading)
    {
        if (value.Kind != SourceKind.Number)
        {
            return WrongType(value, name, reading);
        }

        var between = string.Create(CultureInfo.InvariantCulture, $"mellem {Least:0} og {Most:0}");
        if (ParseNumber.Exactly(value.Text) is not { } number)
        {
            reading.Findings.Add(FormFindings.WrongForm(reading.PlaceOf(value), name, $"{between} og skrevet med højst 28 cifre"));
            return null;
        }

        if (number < Least || number > Most)
        {
            reading.Findings.Add(FormFindings.WrongForm(reading.PlaceOf(value), name, between));
            return null;
        }

        if (decimal.Round(number, MostDecimals) != number)
        {
            reading.Findings.Add(FormFindings.WrongForm(
                reading.PlaceOf(value), name, string.Create(CultureInfo.InvariantCulture, $"skrevet med højst {MostDecimals} decimaler")));
            return null;
        }

        return Whole && number != decimal.Truncate(number) ? WrongType(value, name, reading) : number;
    }

    public override JsonObject ToSchema(SchemaDefinitions definitions) => new()
    {
        ["type"] = Whole ? "integer" : "number",
        ["minimum"] = Least,
        ["maximum"] = Most,
    };
}
