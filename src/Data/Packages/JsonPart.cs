using System.Text.Json.Nodes;

namespace InvestmentModels.Data.Packages;

/// <summary>Objects of a standard with names of its own (<c>$schema</c>, <c>@id</c>, <c>dct:title</c>), in the order they are written. What is absent is left out.</summary>
internal static class JsonPart
{
    public static JsonObject Of(params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var part = new JsonObject();
        foreach (var (name, value) in properties)
        {
            if (value is not null)
            {
                part.Add(name, value);
            }
        }

        return part;
    }

    /// <returns>Nothing for an empty list: the standards ask for at least one item or no list.</returns>
    public static JsonArray? List(IEnumerable<JsonNode> items)
    {
        var list = new JsonArray([.. items]);
        return list.Count == 0 ? null : list;
    }
}
