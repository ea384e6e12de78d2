using System.ComponentModel;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Specs;

[Description("Om årets mål ventes nået. Bruges kun i en halvårsstatus.")]
internal sealed record ExpectationSpec : Spec
{
    [Description("yes (ja), no (nej) eller uncertain (usikkert).")]
    public required ExpectedOutcome MeetsTarget { get; init; }

    [Description("Hvorfor.")]
    public required string Reason { get; init; }
}
