using System.Text.Json.Nodes;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Shapes;

/// <summary>An object with named fields.</summary>
/// <param name="Shape">Its fields.</param>
internal sealed record ObjectType(ObjectShape Shape) : ShapeType
{
    public override string Expected => "et objekt i krøllede klammer";

    public override object? Read(SourceValue value, string pointer, string name, Reading reading) =>
        value.Kind == SourceKind.Object ? Shape.Read(value, pointer, reading) : WrongType(value, name, reading);

    public override JsonObject ToSchema(SchemaDefinitions definitions) => definitions.ReferenceTo(this);
}
