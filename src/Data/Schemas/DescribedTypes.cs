using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Packages;

namespace InvestmentModels.Data.Schemas;

/// <summary>The types one schema speaks of, each described once, in the order they were met.</summary>
/// <remarks>What is not known is left out of the data and never written as null, so a name that may be absent is simply not required.</remarks>
internal sealed class DescribedTypes
{
    private const string Ending = "Edition";

    private readonly Dictionary<Type, JsonObject> described = [];
    private readonly List<Type> order = [];
    private readonly NullabilityInfoContext nullability = new();

    /// <summary>Every type that was referred to, by name.</summary>
    public JsonObject All() => JsonPart.Of([.. order.OrderBy(Name, StringComparer.Ordinal).Select(type => (Name(type), (JsonNode?)described[type]))]);

    /// <summary>A reference to a type's description, which is made the first time.</summary>
    public JsonObject Reference(Type type)
    {
        if (!described.ContainsKey(type))
        {
            order.Add(type);
            described[type] = [];
            described[type] = JsonPart.Of(
                ("type", "object"),
                ("required", JsonPart.List(type.GetConstructors().Single().GetParameters().Where(IsAlwaysThere).Select(parameter => (JsonNode)JsonName(parameter.Name!)))),
                ("properties", JsonPart.Of([.. type.GetProperties().Select(property => (JsonName(property.Name), (JsonNode?)Property(property)))])));
        }

        return JsonPart.Of(("$ref", $"#/$defs/{Name(type)}"));
    }

    private bool IsAlwaysThere(ParameterInfo parameter) => nullability.Create(parameter).ReadState == NullabilityState.NotNull;

    private JsonObject Property(PropertyInfo property)
    {
        var (name, value) = (JsonName(property.Name), Value(property.PropertyType));
        if (EditionWords.About(name) is { } about)
        {
            value.Add("description", about);
        }

        if (property.PropertyType == typeof(string) && EditionWords.Of(name) is { Count: > 0 } words)
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

        return known.GenericTypeArguments switch
        {
            [var item] when known.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => JsonPart.Of(("type", "array"), ("items", Item(item))),
            [_, var value] when known.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) => JsonPart.Of(("type", "object"), ("additionalProperties", Value(value))),
            [] when known.Namespace == typeof(IndexEdition).Namespace => Reference(known),
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

    private static string JsonName(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    /// <summary><c>AreaOverYearsEdition</c> is «areaOverYears».</summary>
    private static string Name(Type type) =>
        $"{char.ToLowerInvariant(type.Name[0])}{(type.Name.EndsWith(Ending, StringComparison.Ordinal) ? type.Name[1..^Ending.Length] : type.Name[1..])}";
}
