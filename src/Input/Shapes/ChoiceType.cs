using System.Text.Json.Nodes;
using InvestmentModels.Input.Sources;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Shapes;

/// <summary>One of a closed list of words.</summary>
/// <param name="Choices">Word as written → value.</param>
internal sealed record ChoiceType(IReadOnlyDictionary<string, object> Choices) : ShapeType
{
    public override string Expected => $"et af ordene {string.Join(", ", Choices.Keys)}";

    /// <summary>The members of an enum, their names in camelCase.</summary>
    public static ChoiceType Of(Type choices) => new(Enum.GetNames(choices)
        .ToDictionary(word => ContractWord.Of(word), word => Enum.Parse(choices, word), StringComparer.Ordinal));

    public override object? Read(SourceValue value, string pointer, string name, Reading reading)
    {
        if (value.Kind != SourceKind.Text)
        {
            return WrongType(value, name, reading);
        }

        if (!Choices.TryGetValue(value.Text, out var choice))
        {
            reading.Findings.Add(FormFindings.NotAChoice(
                reading.PlaceOf(value), name, value.Text, Choices.Keys, Nearest.To(value.Text, Choices.Keys)));
            return null;
        }

        return choice;
    }

    public override JsonObject ToSchema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. Choices.Keys.Select(word => JsonValue.Create(word))]),
    };
}
