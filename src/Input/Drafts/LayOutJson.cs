using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InvestmentModels.Input.Drafts;

/// <summary>JSON as people lay it out in the input folder: two spaces, æøå as they are, and what is short on one line.</summary>
internal static class LayOutJson
{
    private const int LongestLine = 120;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole file; its outermost braces stand on lines of their own.</summary>
    public static string Of(JsonObject document) => Broken(document, string.Empty) + "\n";

    /// <param name="node">What to write.</param>
    /// <param name="indent">Of the line it stands on.</param>
    /// <param name="before">How many characters stand before it on its line.</param>
    private static string Write(JsonNode? node, string indent, int before)
    {
        if (node is not (JsonObject or JsonArray))
        {
            return Flat(node);
        }

        return !HoldsListOfObjects(node) && Flat(node) is { } line && before + line.Length < LongestLine ? line : Broken(node, indent);
    }

    private static string Flat(JsonNode? node) => node switch
    {
        JsonObject { Count: 0 } => "{}",
        JsonObject map => $"{{ {string.Join(", ", map.Select(pair => $"{Name(pair.Key)}{Flat(pair.Value)}"))} }}",
        JsonArray list => $"[{string.Join(", ", list.Select(Flat))}]",
        null => "null",
        _ => node.ToJsonString(Plain),
    };

    private static string Broken(JsonNode node, string indent)
    {
        var deeper = $"{indent}  ";
        var (open, close, lines) = node is JsonObject map
            ? ('{', '}', map.Select(pair => Name(pair.Key) + Write(pair.Value, deeper, deeper.Length + Name(pair.Key).Length)))
            : ('[', ']', node.AsArray().Select(item => Write(item, deeper, deeper.Length)));
        return $"{open}\n{deeper}{string.Join($",\n{deeper}", lines)}\n{indent}{close}";
    }

    /// <summary>A list of things with names is read downwards, however short it is.</summary>
    private static bool HoldsListOfObjects(JsonNode? node) => node switch
    {
        JsonObject map => map.Any(pair => HoldsListOfObjects(pair.Value)),
        JsonArray list => list.Any(item => item is JsonObject || HoldsListOfObjects(item)),
        _ => false,
    };

    private static string Name(string name) => $"{JsonSerializer.Serialize(name, Plain)}: ";
}
