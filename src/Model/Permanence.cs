namespace InvestmentModels.Model;

/// <summary>Which models a report proposes to make permanent: ordinary operations, no longer followed up separately.</summary>
/// <param name="Proposals">In the document's order; one row may stand for several models of an area.</param>
/// <param name="Stated">Totals the document prints.</param>
/// <param name="Observations">What does not agree in the proposal and is not a number.</param>
/// <param name="Origin">Its file.</param>
public sealed record Permanence(
    IReadOnlyList<PermanenceProposal> Proposals,
    StatedPermanence? Stated,
    IReadOnlyList<Observation> Observations,
    Origin Origin)
{
    /// <summary>Where the rule for making models permanent is written, in words; absent where it is not told.</summary>
    public string? RuleSource { get; init; }
}
