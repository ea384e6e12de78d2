using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("De summer, en tabel trykker.")]
internal sealed record StatedColumnsSpec : Spec
{
    [Description("Summen af korrektioner for hver kolonne.")]
    public required IReadOnlyDictionary<string, decimal> Correction { get; init; }

    [Description("Summen af totaler for hver kolonne.")]
    public required IReadOnlyDictionary<string, decimal> Total { get; init; }
}
