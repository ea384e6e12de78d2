using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>The figures of a proposal, computed again from the yearly reports.</summary>
/// <param name="Says">The row as it stands.</param>
/// <param name="Years">In the row's order.</param>
/// <param name="Target">All years' targets; none when a year has none.</param>
/// <param name="Result">All years' results; none when one is missing.</param>
/// <param name="Percent">Result against target; none where it cannot be computed.</param>
/// <param name="Investment">What the models cost a year; none where nobody tells.</param>
/// <param name="IsInvestmentOfModels">Whether every model's own amount is known.</param>
internal sealed record RecomputedProposal(
    ProposalEdition Says,
    IReadOnlyList<RecomputedProposalYear> Years,
    ExpectedFigure? Target,
    ExpectedFigure? Result,
    ExpectedFigure? Percent,
    ExpectedFigure? Investment,
    bool IsInvestmentOfModels)
{
    /// <summary>Whether the target was met over the years; unknown where it cannot be computed.</summary>
    public bool? IsEligible => Percent is null ? null : Percent.Unrounded >= Percent.AtLeast;

    public IEnumerable<ExpectedFigure> Figures => Years.SelectMany(year => year.Figures)
        .Concat(new[] { Target, Result, Percent, Investment }.OfType<ExpectedFigure>());
}
