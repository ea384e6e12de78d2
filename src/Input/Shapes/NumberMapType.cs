using System.Text.Json.Nodes;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Shapes;

/// <summary>An object whose names are data: column → number. A name that is not there is not reported, never 0.</summary>
internal sealed record NumberMapType : ShapeType
{
    public override string Expected => "et objekt, hvor hver værdi er et tal";

    public override object? Read(SourceValue value, string pointer, string name, Reading reading)
    {
        if (value.Kind != SourceKind.Object)
        {
            return WrongType(value, name, reading);
        }

        var map = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var property in value.Properties)
        {
            if (map.ContainsKey(property.Name))
            {
                reading.Findings.Add(FormFindings.DuplicateProperty(reading.PlaceOf(property), property.Name));
            }
            else if (NumberType.Any.Read(property.Value, $"{pointer}/{property.Name}", property.Name, reading) is decimal number)
            {
                map.Add(property.Name, number);
            }
        }

        return map;
    }

    public override JsonObject ToSchema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = NumberType.Any.ToSchema(definitions),
    };
}
