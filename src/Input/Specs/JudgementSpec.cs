using System.ComponentModel;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Specs;

[Description("En farve, mennesker har sat, hvor den er en anden end den beregnede.")]
internal sealed record JudgementSpec : Spec
{
    [Description("Den farve, der gælder.")]
    public required Colour Colour { get; init; }

    [Description("Hvorfor farven er en anden end den beregnede.")]
    public required string Reason { get; init; }

    [Description("Hvem der har vurderet.")]
    public required string By { get; init; }
}
