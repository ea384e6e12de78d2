namespace InvestmentModels.Data.Editions;

/// <summary>The models a report proposes to make permanent.</summary>
/// <param name="Totals">Over the proposals.</param>
/// <param name="Stated">Totals the document prints.</param>
/// <param name="Proposals">In the document's order.</param>
internal sealed record PermanenceEdition(
    PermanenceTotalsEdition Totals, StatedPermanenceEdition? Stated, IReadOnlyList<ProposalEdition> Proposals);
