using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Proposals;

/// <summary>The models a report proposes to make permanent, with every figure computed from the yearly reports.</summary>
/// <param name="Said">What the proposal says.</param>
/// <param name="Proposals">In the document's order.</param>
/// <param name="Totals">Over the proposals.</param>
public sealed record ComputedPermanence(Permanence Said, IReadOnlyList<ComputedProposal> Proposals, ComputedPermanenceTotals Totals)
{
    /// <summary>Every figure, totals first.</summary>
    public IEnumerable<Figure> Figures => Totals.All.Concat(Proposals.SelectMany(proposal => proposal.Figures));
}
