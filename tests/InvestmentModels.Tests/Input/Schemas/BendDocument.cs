using System.Text.Json.Nodes;

namespace InvestmentModels.Tests.Input.Schemas;

/// <summary>Makes documents that are nearly right: the places in a document, and what can be put there.</summary>
internal static class BendDocument
{
    /// <summary>JSON values around every border the schemas and the reader draw.</summary>
    public static readonly IReadOnlyList<string> Values =
    [
        "null", "true", "false", "[]", "{}", "[[]]", "[null]", "[1]", "[\"tekst\"]", """{ "id": "x" }""", """[{ "id": "x", "name": "X" }]""",
        "0", "-0", "0.0", "1", "1.0", "1e0", "10e-1", "1.5", "15.0", "15.5", "-1", "1899", "1900", "2.2e3", "2200", "2201", "10000", "10001",
        "1000000000", "1e9", "1000000000.1", "-1000000000.0000001", "1000000000.000000000000000000000000000001", "1e28", "1e30", "1e400", "1e-28", "1e-29", "1e-400",
        "1.00000000000000000000000000000000000001", "1.00000000000000000000000000000000000000", "0.1234567890123456789012345678",
        "\"\"", "\" \"", "\"\\t\\n\"", "\"\\u00a0\"", "\"\\ufeff\"", "\"\\u200b\\u00ad\"", "\"\\u0000\"", "\"\\u2028\"", "\"\\u0085\"", "\" x\"", "\"x\\u00a0\"", "\"\\ud83d\\ude00\"",
        "\"green\"", "\"Green\"", "\"annual\"", "\"sum\"", "\"1\"", "\"a-b\"", "\"a--b\"", "\"-a\"", "\"a\\n\"", "\"æ\"", "\"A\"", "\"a b\"", "\"\\u0661\"",
        "\"2025-02-18\"", "\"2025-02-18\\n\"", "\"2025-2-18\"", "\"2025-02-29\"", "\"2024-02-29\"", "\"2000-02-29\"", "\"1900-02-29\"", "\"2025-02-30\"", "\"2025-04-31\"", "\"2025-13-01\"",
        "\"0000-01-01\"", "\"1899-12-31\"", "\"2199-12-31\"", "\"2200-01-01\"", "\"18-02-2025\"", "\"2025-02-18T00:00:00\"", "\"٢٠٢٥-٠٢-١٨\"",
        "\"https://aarhus.dk\"", "\"http://a\"", "\"https://\"", "\"https:///sti\"", "\"https://?x\"", "\"HTTPS://aarhus.dk\"", "\"https://aarhus.dk/ø?q=1#a\"",
        "\"https://aarhus.dk/a b\"", "\"https://aarhus.dk/\\u00a0\"", "\"https://aarhus.dk/<b>\"", "\"https://aarhus.dk\\n\"", "\"ftp://aarhus.dk\"", "\"//aarhus.dk\"", "\"mailto:a@b.dk\"",
    ];

    /// <summary>Every place below the root at which a value stands.</summary>
    public static IReadOnlyList<JsonNode> Places(JsonNode node) =>
        [.. Children(node).SelectMany(child => Places(child).Prepend(child))];

    /// <summary>Puts a value where another stands.</summary>
    public static void Put(JsonNode place, JsonNode? value)
    {
        if (place.Parent is JsonArray list)
        {
            list[list.IndexOf(place)] = value;
        }
        else
        {
            place.Parent!.AsObject()[place.GetPropertyName()] = value;
        }
    }

    /// <summary>Takes a value away.</summary>
    public static void Drop(JsonNode place)
    {
        if (place.Parent is JsonArray list)
        {
            list.Remove(place);
        }
        else
        {
            place.Parent!.AsObject().Remove(place.GetPropertyName());
        }
    }

    /// <summary>Gives a property another name, or doubles an item.</summary>
    public static void Rename(JsonNode place, Func<string, string> name)
    {
        if (place.Parent is JsonArray list)
        {
            list.Add(place.DeepClone());
        }
        else
        {
            // Taken away first: another name may be the same one, as with keys that are data.
            var (parent, old) = (place.Parent!.AsObject(), place.GetPropertyName());
            Drop(place);
            parent[name(old)] = place.DeepClone();
        }
    }

    /// <summary>One slip somebody could make, at a random place.</summary>
    public static void AtRandom(JsonObject document, Random random)
    {
        var places = Places(document);
        if (places.Count == 0)
        {
            return;
        }

        var place = places[random.Next(places.Count)];
        switch (random.Next(7))
        {
            case 0:
                Drop(place);
                break;
            case 1:
                Rename(place, name => random.Next(2) == 0 ? name.ToUpperInvariant() : $"{name}s");
                break;
            case 2:
                Put(place, new JsonArray(place.DeepClone()));
                break;
            case 3:
                Put(place, new JsonObject { [places[random.Next(places.Count)].Parent is JsonObject ? "id" : "x"] = place.DeepClone() });
                break;
            case 4:
                Put(place, places[random.Next(places.Count)].DeepClone());
                break;
            default:
                Put(place, JsonNode.Parse(Values[random.Next(Values.Count)]));
                break;
        }
    }

    private static IEnumerable<JsonNode> Children(JsonNode node) => node switch
    {
        JsonObject fields => fields.Select(field => field.Value).OfType<JsonNode>(),
        JsonArray items => items.OfType<JsonNode>(),
        _ => [],
    };
}
