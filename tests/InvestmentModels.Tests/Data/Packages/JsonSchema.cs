using System.Text.Json;

namespace InvestmentModels.Tests.Data.Packages;

/// <summary>A validator for the part of JSON Schema 2020-12 the data's schemas are written in. Any other keyword is an exception: it would be obeyed by others and by no test.</summary>
/// <remarks>Stricter than the schema in one thing: a name that is not declared is a fault. Others may meet newer data; here the schema and the file are made together.</remarks>
internal sealed class JsonSchema(JsonElement root)
{
    public IEnumerable<string> Faults(JsonElement value) => Faults(root, value, string.Empty);

    private IEnumerable<string> Faults(JsonElement schema, JsonElement value, string at) => schema.EnumerateObject().SelectMany(keyword => Faults(keyword, value, at));

    private IEnumerable<string> Faults(JsonProperty keyword, JsonElement value, string at) => keyword.Name switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" => [],
        "$ref" => Faults(root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), value, at),
        "type" => Types(keyword.Value).Any(type => IsOfType(type, value)) ? [] : [$"{at}: is {value.ValueKind}"],
        "enum" => keyword.Value.EnumerateArray().Any(word => word.GetString() == value.GetString()) ? [] : [$"{at}: {value} is no word of the contract"],
        "items" => value.EnumerateArray().SelectMany((item, index) => Faults(keyword.Value, item, FormattableString.Invariant($"{at}/{index}"))),
        "required" => keyword.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at}: lacks {name}"),
        "properties" => value.EnumerateObject().SelectMany(property => keyword.Value.TryGetProperty(property.Name, out var declared)
            ? Faults(declared, property.Value, $"{at}/{property.Name}")
            : [$"{at}/{property.Name}: is not declared"]),
        "additionalProperties" => value.EnumerateObject().SelectMany(property => Faults(keyword.Value, property.Value, $"{at}/{property.Name}")),
        _ => throw new NotSupportedException($"The validator of the tests does not know «{keyword.Name}»: teach it, then write it."),
    };

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The validator of the tests does not know the type «{type}»."),
    };
}
