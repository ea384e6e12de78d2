using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Et andet forhold, der ændrer målet.")]
internal sealed record TargetAdjustmentSpec : Spec
{
    [Description("Hvad det skyldes.")]
    public required string Reason { get; init; }

    [Description("Hvor meget det ændrer målet. Må være negativt.")]
    public required decimal Amount { get; init; }
}
