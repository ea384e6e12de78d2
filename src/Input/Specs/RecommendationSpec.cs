using System.ComponentModel;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Specs;

[Description("Hvad rapporten anbefaler.")]
internal sealed record RecommendationSpec : Spec
{
    [Description("continue (fortsæt), adjust (justér), stop eller makePermanent (gør permanent).")]
    public required RecommendationDecision Decision { get; init; }

    [Description("Hvorfor.")]
    public required string Reason { get; init; }
}
