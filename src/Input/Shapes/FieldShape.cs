using InvestmentModels.Input.Specs;

namespace InvestmentModels.Input.Shapes;

/// <summary>One field of an object.</summary>
/// <param name="Name">As written in JSON.</param>
/// <param name="Description">Danish: what it means; shown by editors and in the finding that it is missing.</param>
/// <param name="Required">Whether it must be there.</param>
/// <param name="Type">What its value must look like.</param>
/// <param name="Set">Puts a value that was read into a spec.</param>
internal sealed record FieldShape(string Name, string Description, bool Required, ShapeType Type, Action<Spec, object> Set);
