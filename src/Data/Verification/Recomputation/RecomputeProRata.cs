using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>Half a year's production against half a year's target, from the report's measures.</summary>
internal static class RecomputeProRata
{
    private const decimal MonthsGone = 6m;
    private const decimal MonthsInYear = 12m;

    /// <summary>The part of a measure's target that belongs to the months gone by, unrounded.</summary>
    /// <remarks>A mean is held against all of it; a sum against half. The data do not say which it is, only what came of it.</remarks>
    public static decimal Target(MeasureEdition measure) =>
        measure.ProRata?.Target == RoundingRule.TenthHalfDown.Apply(measure.Target) ? measure.Target : measure.Target * MonthsGone / MonthsInYear;

    /// <param name="address">Of the measure or the area.</param>
    /// <param name="target">Unrounded.</param>
    /// <param name="result">None where one is missing.</param>
    /// <param name="better">Which way is good.</param>
    /// <param name="unit">What is counted.</param>
    public static RecomputedProRata From(string address, decimal target, decimal? result, string better, string unit) => new(
        new ExpectedFigure($"{address}/proRata/target", target, RoundingRule.TenthHalfDown, unit),
        RecomputeMeasure.Percent($"{address}/proRata/attainment", RecomputeMeasure.Share(result, target, better), null));
}
