using System.Text.Json.Nodes;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Shapes;

/// <summary>An object whose names are data: address → text.</summary>
internal sealed record MapType : ShapeType
{
    public override string Expected => "et objekt, hvor hver værdi er en tekst";

    public override object? Read(SourceValue value, string pointer, string name, Reading reading)
    {
        if (value.Kind != SourceKind.Object)
        {
            return WrongType(value, name, reading);
        }

        var map = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in value.Properties)
        {
            if (property.Value.Kind != SourceKind.Text)
            {
                WrongType(property.Value, property.Name, reading);
            }
            else if (!map.TryAdd(property.Name, property.Value.Text))
            {
                reading.Findings.Add(FormFindings.DuplicateProperty(reading.PlaceOf(property), property.Name));
            }
        }

        return map;
    }

    public override JsonObject ToSchema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = new JsonObject { ["type"] = "string" },
    };
}
