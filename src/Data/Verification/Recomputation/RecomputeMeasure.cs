using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>A measure's figures from its target and result.</summary>
internal static class RecomputeMeasure
{
    private const decimal Whole = 100m;
    private const decimal MonthsInYear = 12m;

    /// <param name="areaAddress">The area's address.</param>
    /// <param name="measure">As published.</param>
    /// <param name="isHalfYear">Whether the year is not over: then there is no attainment of it.</param>
    public static RecomputedMeasure From(string areaAddress, MeasureEdition measure, bool isHalfYear)
    {
        var address = $"{areaAddress}/measures/{measure.Id}";
        return new RecomputedMeasure(
            Fact("target", measure.Target),
            measure.Result is { } result ? Fact("result", result) : null,
            isHalfYear ? null : Percent($"{address}/percent", Share(measure.Result, measure.Target, measure.Better), null),
            measure.Monthly is null || isHalfYear ? null : new ExpectedFigure($"{address}/monthlyTarget", MonthlyTarget(measure), RoundingRule.TenthHalfDown, measure.Unit),
            [.. (measure.Monthly ?? []).Select((number, month) => number is { } known ? Fact(FormattableString.Invariant($"monthly/{month + 1}"), known) : null).OfType<ExpectedFigure>()],
            [.. (measure.EarlierTargets ?? []).Select((target, step) => Fact(FormattableString.Invariant($"earlierTargets/{step + 1}"), target))])
        {
            ProRata = isHalfYear ? RecomputeProRata.From(address, RecomputeProRata.Target(measure), measure.Result, measure.Better, measure.Unit) : null,
        };

        ExpectedFigure Fact(string name, decimal number) => new($"{address}/{name}", number, RoundingRule.Exact, measure.Unit);
    }

    /// <summary>How much of the target was reached, in the direction that is good; none where there is no result or it cannot be divided.</summary>
    public static decimal? Share(decimal? result, decimal target, string better) => (better == "lower", result) switch
    {
        (_, null) => null,
        (false, { } reached) => target > 0 ? reached / target : null,
        (true, { } reached) => reached > 0 ? target / reached : null,
    };

    /// <summary>A share as the figure that is published.</summary>
    public static ExpectedFigure? Percent(string address, decimal? share, decimal? atLeast) => share is { } known
        ? new ExpectedFigure(address, known * Whole, RoundingRule.WholeHalfDown, ExpectedFigure.Percent) { AtLeast = atLeast }
        : null;

    /// <summary>A mean holds for every month as it is; a sum is spread over them. The data do not say which it is, only what came of it.</summary>
    private static decimal MonthlyTarget(MeasureEdition measure) =>
        measure.MonthlyTarget == RoundingRule.TenthHalfDown.Apply(measure.Target) ? measure.Target : measure.Target / MonthsInYear;
}
