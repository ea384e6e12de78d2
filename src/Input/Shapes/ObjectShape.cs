using System.Text.Json.Nodes;
using InvestmentModels.Input.Sources;
using InvestmentModels.Input.Specs;

namespace InvestmentModels.Input.Shapes;

/// <summary>The fields of one kind of object, found from its spec class.</summary>
/// <param name="Class">The spec class.</param>
/// <param name="Description">Danish: what the object is.</param>
/// <param name="Fields">In the order they are declared.</param>
internal sealed record ObjectShape(Type Class, string Description, IReadOnlyList<FieldShape> Fields)
{
    /// <summary>The object's name in a schema.</summary>
    public string Name => char.ToLowerInvariant(Class.Name[0]) + Class.Name[1..^"Spec".Length];

    /// <summary>The object as a spec, or none when a required field is missing or wrong; every fault is told either way.</summary>
    public Spec? Read(SourceValue value, string pointer, Reading reading)
    {
        var spec = (Spec)Activator.CreateInstance(Class)!;
        spec.Origin = reading.OriginOf(pointer);
        var complete = true;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in value.Properties)
        {
            var field = Fields.FirstOrDefault(field => field.Name == property.Name);
            if (field is null)
            {
                reading.Findings.Add(FormFindings.UnknownProperty(
                    reading.PlaceOf(property), property.Name, Nearest.To(property.Name, Fields.Select(known => known.Name))));
            }
            else if (!seen.Add(property.Name))
            {
                reading.Findings.Add(FormFindings.DuplicateProperty(reading.PlaceOf(property), property.Name));
            }
            else if (field.Type.Read(property.Value, $"{pointer}/{property.Name}", property.Name, reading) is { } read)
            {
                field.Set(spec, read);
            }
            else
            {
                complete &= !field.Required;
            }
        }

        foreach (var missing in Fields.Where(field => field.Required && !seen.Contains(field.Name)))
        {
            reading.Findings.Add(FormFindings.MissingProperty(reading.PlaceOf(value), missing.Name, missing.Description));
            complete = false;
        }

        return complete ? spec : null;
    }

    /// <summary>The object as JSON Schema.</summary>
    public JsonObject ToSchema(SchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        foreach (var field in Fields)
        {
            var schema = field.Type.ToSchema(definitions);
            // Draft-07 ignores everything beside $ref, so a described reference is wrapped.
            properties[field.Name] = schema.ContainsKey("$ref")
                ? new JsonObject { ["description"] = field.Description, ["allOf"] = new JsonArray(schema) }
                : Described(schema, field.Description);
        }

        var required = new JsonArray([.. Fields.Where(field => field.Required).Select(field => JsonValue.Create(field.Name))]);
        var result = new JsonObject { ["type"] = "object", ["description"] = Description, ["properties"] = properties };
        if (required.Count > 0)
        {
            result["required"] = required;
        }

        result["additionalProperties"] = false;
        return result;
    }

    private static JsonObject Described(JsonObject schema, string description)
    {
        schema.Insert(0, "description", description);
        return schema;
    }
}
