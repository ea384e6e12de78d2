using System.Text.Json.Nodes;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Shapes;

/// <summary>The version of the format a file is written in: only the current one can be read.</summary>
internal sealed record VersionType : ShapeType
{
    /// <summary>The field every file says its version in.</summary>
    public const string Property = "schemaVersion";

    public override string Expected => $"tallet {InputVersion.Current} uden anførselstegn";

    public override object? Read(SourceValue value, string pointer, string name, Reading reading)
    {
        if (value.Kind != SourceKind.Number)
        {
            return WrongType(value, name, reading);
        }

        if (ParseNumber.Exactly(value.Text) is not { } version || version != InputVersion.Current)
        {
            reading.Findings.Add(FormFindings.UnknownVersion(reading.PlaceOf(value), value.Text));
            return null;
        }

        return version;
    }

    public override JsonObject ToSchema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "integer",
        ["enum"] = new JsonArray(InputVersion.Current),
    };
}
