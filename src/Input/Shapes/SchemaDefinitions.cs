using System.Text.Json.Nodes;

namespace InvestmentModels.Input.Shapes;

/// <summary>Collects the objects a schema refers to, each once, under <c>definitions</c>.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject?> _byName = new(StringComparer.Ordinal);

    /// <summary>A reference to an object's schema, which is written the first time it is asked for.</summary>
    public JsonObject ReferenceTo(ObjectType type)
    {
        var name = type.Shape.Name;
        if (_byName.TryAdd(name, null))
        {
            _byName[name] = type.Shape.ToSchema(this);
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    /// <summary>All collected objects.</summary>
    public JsonObject ToSchema() => new(_byName.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
}
