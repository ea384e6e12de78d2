using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using InvestmentModels.Data.Packages;

namespace InvestmentModels.Data.Schemas;

/// <summary>The types one schema speaks of, each described once, in the order they were met.</summary>
/// <remarks>What is not known is left out of the data and never written as null, so a name that may be absent is simply not required.</remarks>
internal sealed class DescribedTypes
{
    private const string Ending = "Edition";

    private readonly Dictionary<Type, JsonObject> described = [];
    private readonly List<Type> order = [];

    /// <summary>Every type that was referred to, by name.</summary>
    public JsonObject All() => JsonPart.Of([.. order.OrderBy(Name, StringComparer.Ordinal).Select(type => (Name(type), (JsonNode?)described[type]))]);

    /// <summary>A reference to a type's description, which is made the first time.</summary>
    public JsonObject Reference(Type type)
    {
        if (!described.ContainsKey(type))
        {
            order.Add(type);
            described[type] = [];
            var info = WriteJson.TypeInfo(type);
            described[type] = JsonPart.Of(
                ("type", "object"),
                ("required", JsonPart.List(info.Properties.Where(property => property.AssociatedParameter is { IsNullable: false }).Select(property => (JsonNode)property.Name))),
                ("properties", JsonPart.Of([.. info.Properties.Select(property => (property.Name, (JsonNode?)Property(property)))])));
        }

        return JsonPart.Of(("$ref", $"#/$defs/{Name(type)}"));
    }

    private JsonObject Property(JsonPropertyInfo property)
    {
        var value = Value(property.PropertyType);
        if (EditionWords.About(property.Name) is { } about)
        {
            value.Add("description", about);
        }

        if (property.PropertyType == typeof(string) && EditionWords.Of(property.Name) is { Count: > 0 } words)
        {
            value.Add("enum", JsonPart.List(words.Select(word => (JsonNode)word)));
        }

        return value;
    }

    private JsonObject Value(Type type)
    {
        var known = Nullable.GetUnderlyingType(type) ?? type;
        if (Plain(known) is { } plain)
        {
            return JsonPart.Of(("type", plain));
        }

        var info = WriteJson.TypeInfo(known);
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => JsonPart.Of(("type", "array"), ("items", Item(info.ElementType!))),
            JsonTypeInfoKind.Dictionary => JsonPart.Of(("type", "object"), ("additionalProperties", Value(info.ElementType!))),
            JsonTypeInfoKind.Object => Reference(known),
            _ => throw new NotSupportedException($"{known} has no place in a schema yet."),
        };
    }

    /// <summary>In a list alone a place can be empty: twelve months of which some are not known.</summary>
    private JsonObject Item(Type type) => Nullable.GetUnderlyingType(type) is { } known
        ? JsonPart.Of(("type", new JsonArray(Plain(known)!, "null")))
        : Value(type);

    private static string? Plain(Type type) =>
        type == typeof(string) || type == typeof(DateOnly) ? "string"
        : type == typeof(bool) ? "boolean"
        : type == typeof(int) || type == typeof(long) ? "integer"
        : type == typeof(decimal) ? "number"
        : null;

    /// <summary><c>AreaOverYearsEdition</c> is «areaOverYears».</summary>
    private static string Name(Type type) =>
        $"{char.ToLowerInvariant(type.Name[0])}{(type.Name.EndsWith(Ending, StringComparison.Ordinal) ? type.Name[1..^Ending.Length] : type.Name[1..])}";
}
