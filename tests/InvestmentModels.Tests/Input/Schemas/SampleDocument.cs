using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace InvestmentModels.Tests.Input.Schemas;

/// <summary>Makes a document a schema accepts, from nothing but the schema: a field added tomorrow is in it.</summary>
internal sealed class SampleDocument(JsonObject schema, Random random)
{
    private static readonly string[] Texts = ["Området nåede målet.", "ac-omraadet", "2025-02-18", "https://aarhus.dk/kontakt", "æ", "2024", new('a', 64)];

    /// <summary>A document with every field there is, one item in each list.</summary>
    public static JsonObject Whole(JsonObject schema) => (JsonObject)new SampleDocument(schema, new Random(0)).Of(schema, 1, 1);

    /// <summary>A document with some of the optional fields and lists of any short length.</summary>
    public JsonObject Some() => (JsonObject)Of(schema, random.NextDouble(), random.Next(3));

    private JsonNode Of(JsonObject declared, double share, int items)
    {
        if (declared["$ref"] is { } reference)
        {
            return Of(schema["definitions"]![reference.GetValue<string>().Split('/')[^1]]!.AsObject(), share, items);
        }

        if ((declared["allOf"] ?? declared["anyOf"]) is JsonArray parts)
        {
            return Of(parts[0]!.AsObject(), share, items);
        }

        if (declared["enum"] is JsonArray choices)
        {
            return choices[random.Next(choices.Count)]!.DeepClone();
        }

        return declared["type"]!.GetValue<string>() switch
        {
            "object" => Fields(declared, share, items),
            "array" => new JsonArray([.. Enumerable.Range(0, items).Select(_ => Of(declared["items"]!.AsObject(), share, items))]),
            "string" => Texts.Where(text => declared["pattern"] is null || Regex.IsMatch(text, declared["pattern"]!.GetValue<string>())).OrderBy(_ => random.Next()).First(),
            "integer" => declared["minimum"]!.GetValue<int>() + random.Next(100),
            "number" => random.Next(-100, 10_000) / 4m,
            var type => throw new NotSupportedException($"No sample of «{type}»."),
        };
    }

    private JsonObject Fields(JsonObject declared, double share, int items)
    {
        if (declared["properties"] is null)
        {
            return new JsonObject(Enumerable.Range(0, items).Select(item => KeyValuePair.Create($"2024/{item}", (JsonNode?)Of(declared["additionalProperties"]!.AsObject(), share, items))));
        }

        var required = declared["required"]?.AsArray().Select(name => name!.GetValue<string>()).ToHashSet(StringComparer.Ordinal) ?? [];
        return new JsonObject(declared["properties"]!.AsObject()
            .Where(field => required.Contains(field.Key) || random.NextDouble() < share)
            .Select(field => KeyValuePair.Create(field.Key, (JsonNode?)Of(field.Value!.AsObject(), share, items))));
    }
}
