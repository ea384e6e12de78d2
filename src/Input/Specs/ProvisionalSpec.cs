using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Et foreløbigt tal.")]
internal sealed record ProvisionalSpec : Spec
{
    [Description("Hvorfor tallet er foreløbigt.")]
    public required string Reason { get; init; }
}
