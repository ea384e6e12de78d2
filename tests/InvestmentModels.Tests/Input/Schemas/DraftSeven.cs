using System.Text.Json;
using System.Text.RegularExpressions;

namespace InvestmentModels.Tests.Input.Schemas;

/// <summary>A validator for the part of JSON Schema draft-07 the program writes. Any other keyword is an exception: it would otherwise be obeyed by editors and by no test.</summary>
internal sealed class DraftSeven(JsonElement root)
{
    private static readonly Dictionary<string, Regex> Patterns = new(StringComparer.Ordinal);

    public static DraftSeven Of(string schema) => new(JsonElement.Parse(schema));

    public bool Accepts(JsonElement document) => Holds(root, document);

    private bool Holds(JsonElement schema, JsonElement value) =>
        // Draft-07: beside a $ref nothing else counts.
        schema.TryGetProperty("$ref", out var reference)
            ? Holds(Find(reference.GetString()!), value)
            : schema.EnumerateObject().All(keyword => Holds(keyword, schema, value));

    private bool Holds(JsonProperty keyword, JsonElement schema, JsonElement value) => keyword.Name switch
    {
        "$schema" or "title" or "description" or "definitions" or "format" => true,
        "type" => IsOfType(keyword.Value.GetString()!, value),
        "enum" => keyword.Value.EnumerateArray().Any(choice => AreEqual(choice, value)),
        "pattern" => value.ValueKind != JsonValueKind.String || Pattern(keyword.Value.GetString()!).IsMatch(value.GetString()!),
        "minimum" => value.ValueKind != JsonValueKind.Number || Number(value).CompareTo(Number(keyword.Value)) >= 0,
        "maximum" => value.ValueKind != JsonValueKind.Number || Number(value).CompareTo(Number(keyword.Value)) <= 0,
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => Holds(keyword.Value, item)),
        "required" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "properties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(property => !keyword.Value.TryGetProperty(property.Name, out var declared) || Holds(declared, property.Value)),
        "additionalProperties" when keyword.Value.ValueKind == JsonValueKind.False => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(property => schema.GetProperty("properties").TryGetProperty(property.Name, out _)),
        "additionalProperties" when keyword.Value.ValueKind == JsonValueKind.Object => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(property => Holds(keyword.Value, property.Value)),
        "allOf" => keyword.Value.EnumerateArray().All(part => Holds(part, value)),
        "anyOf" => keyword.Value.EnumerateArray().Any(part => Holds(part, value)),
        _ => throw new NotSupportedException($"The validator of the tests does not know «{keyword.Name}»: teach it, then write it."),
    };

    private JsonElement Find(string reference)
    {
        var parts = reference.Split('/');
        return parts is ["#", "definitions", var name]
            ? root.GetProperty("definitions").GetProperty(name)
            : throw new NotSupportedException($"The validator of the tests does not follow «{reference}».");
    }

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && Number(value).IsWhole,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The validator of the tests does not know the type «{type}»."),
    };

    private static bool AreEqual(JsonElement choice, JsonElement value) =>
        choice.ValueKind == value.ValueKind
        && (choice.ValueKind == JsonValueKind.Number ? Number(choice).CompareTo(Number(value)) == 0 : choice.GetString() == value.GetString());

    private static ExactNumber Number(JsonElement value) => ExactNumber.Parse(value.GetRawText());

    private static Regex Pattern(string pattern)
    {
        if (!Patterns.TryGetValue(pattern, out var known))
        {
            // In JSON Schema $ is the very end; in .NET it also stands before a closing line break.
            known = new Regex(pattern.EndsWith('$') ? pattern[..^1] + @"\z" : pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            Patterns[pattern] = known;
        }

        return known;
    }
}
