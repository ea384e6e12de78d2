namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>The half-year figures of a measure or an area, computed again.</summary>
/// <param name="Target">The part of the target that belongs to the months gone by.</param>
/// <param name="Percent">Production so far against it; none where it cannot be computed.</param>
internal sealed record RecomputedProRata(ExpectedFigure Target, ExpectedFigure? Percent)
{
    public IEnumerable<ExpectedFigure> Figures => new[] { Target, Percent }.OfType<ExpectedFigure>();
}
