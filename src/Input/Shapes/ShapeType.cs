using System.Text.Json.Nodes;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Shapes;

/// <summary>What a value must look like. One definition reads it, says what is wrong with it, and writes its JSON Schema, so the three cannot disagree.</summary>
internal abstract record ShapeType
{
    /// <summary>In Danish, after «skal være», e.g. «et tal».</summary>
    public abstract string Expected { get; }

    /// <summary>The value, or <see langword="null"/> after a finding has been told.</summary>
    /// <param name="value">As written.</param>
    /// <param name="pointer">Its JSON pointer.</param>
    /// <param name="name">What to call it in a message.</param>
    /// <param name="reading">The document being read.</param>
    public abstract object? Read(SourceValue value, string pointer, string name, Reading reading);

    /// <summary>The same as JSON Schema, draft-07.</summary>
    public abstract JsonObject ToSchema(SchemaDefinitions definitions);

    /// <summary>Tells that the value is of another kind than expected.</summary>
    protected object? WrongType(SourceValue value, string name, Reading reading)
    {
        reading.Findings.Add(FormFindings.WrongType(reading.PlaceOf(value), name, Expected));
        return null;
    }
}
