using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

/// <summary>The root of a file.</summary>
internal abstract record DocumentSpec : Spec
{
    [Description("Stien til filens skema. Den giver hjælp i editoren.")]
    [WrittenAs(Name = "$schema")]
    public required string Schema { get; init; }

    [Description("Udgaven af filformatet. Skriv 1.")]
    [WrittenAs(Form.Version)]
    public required int SchemaVersion { get; init; }
}
