using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Hvor et krav er dokumenteret.")]
internal sealed record DocumentedSpec : Spec
{
    [Description("Hvad der er dokumenteret, kort.")]
    public required string Text { get; init; }

    [Description("Hvor det kan læses.")]
    public required string Source { get; init; }
}
