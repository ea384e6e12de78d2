namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>The figures of a measure, computed again.</summary>
/// <param name="Target">Its target.</param>
/// <param name="Result">Its result; none where it is missing.</param>
/// <param name="Percent">Result against target; none where it cannot be computed.</param>
/// <param name="MonthlyTarget">Its target for a month; none without months.</param>
/// <param name="Months">The months that were reported.</param>
/// <param name="EarlierTargets">The targets that were moved while the year ran.</param>
internal sealed record RecomputedMeasure(
    ExpectedFigure Target,
    ExpectedFigure? Result,
    ExpectedFigure? Percent,
    ExpectedFigure? MonthlyTarget,
    IReadOnlyList<ExpectedFigure> Months,
    IReadOnlyList<ExpectedFigure> EarlierTargets)
{
    /// <summary>At half year; none in reports on a whole year.</summary>
    public RecomputedProRata? ProRata { get; init; }

    public IEnumerable<ExpectedFigure> Figures => new[] { Target, Result, Percent, MonthlyTarget }.OfType<ExpectedFigure>().Concat(Months).Concat(EarlierTargets).Concat(ProRata?.Figures ?? []);
}
