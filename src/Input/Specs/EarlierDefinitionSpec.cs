using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Hvordan et målepunkt var defineret før.")]
internal sealed record EarlierDefinitionSpec : Spec
{
    [Description("Det sidste år, definitionen gjaldt.")]
    [WrittenAs(Form.Year)]
    public required int Until { get; init; }

    [Description("Navnet dengang, hvis det var et andet.")]
    public string? Name { get; init; }

    [Description("Hvor mange der talte som ét job dengang, hvis det var et andet tal.")]
    public decimal? UnitsPerJob { get; init; }

    [Description("Hvad der blev ændret, og hvorfor.")]
    public required string Reason { get; init; }

    [Description("Hvem der besluttede det.")]
    public DecisionSpec? Decision { get; init; }
}
