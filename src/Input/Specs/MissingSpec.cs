using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Et resultat, der ikke er oplyst.")]
internal sealed record MissingSpec : Spec
{
    [Description("Hvorfor resultatet mangler.")]
    public required string Reason { get; init; }
}
