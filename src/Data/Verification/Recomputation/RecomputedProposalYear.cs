using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>A year of a proposal, computed again.</summary>
/// <param name="Report">The report that holds the area in that year; none where there is none.</param>
/// <param name="Measures">The proposal's measures as that report has them; empty where one is not there.</param>
/// <param name="Target">The year's target.</param>
/// <param name="Result">The year's result.</param>
/// <param name="Percent">Result against target.</param>
internal sealed record RecomputedProposalYear(
    string? Report, IReadOnlyList<MeasureEdition> Measures, ExpectedFigure? Target, ExpectedFigure? Result, ExpectedFigure? Percent)
{
    /// <summary>Whether the target was met in this year alone; unknown where it cannot be computed.</summary>
    public bool? IsMet => Percent is null ? null : Percent.Unrounded >= Percent.AtLeast;

    public IEnumerable<ExpectedFigure> Figures => new[] { Target, Result, Percent }.OfType<ExpectedFigure>();
}
