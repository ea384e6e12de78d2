using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>An area's figures and colour from its measures, its method and the report's rule.</summary>
/// <remarks>Written a second time on purpose, in plain arithmetic: using the program's own computation would only show that it agrees with itself.</remarks>
internal static class RecomputeArea
{
    /// <summary>Reports other than the annual ones set no colours.</summary>
    private const string Assessed = "annual";

    /// <summary>The year is not over, so nothing is held against the whole of its target.</summary>
    public const string HalfYear = "halfYear";

    /// <param name="report">The report the area stands in.</param>
    /// <param name="area">With at least one measure.</param>
    /// <exception cref="ArithmeticException">The numbers are too large, or a method divides by 0.</exception>
    public static RecomputedArea From(ReportEdition report, AreaEdition area)
    {
        var address = $"{report.Report}/{area.Id}";
        decimal? greenFrom = report.Kind == Assessed ? report.Rule.GreenFromPercent : null;
        var (unit, better) = (area.Measures[0].Unit, area.Measures[0].Better);
        var target = Together(area, measure => measure.Target);
        decimal? result = area.Measures.All(measure => measure.Result is not null) ? Together(area, measure => measure.Result!.Value) : null;
        var isHalfYear = report.Kind == HalfYear;
        var share = isHalfYear ? null : RecomputeMeasure.Share(result, target, better);
        var percent = RecomputeMeasure.Percent($"{address}/attainment", share, greenFrom);
        var computed = Colour(percent, greenFrom, area.Outlook);
        var original = area.Original is null ? null : RecomputeMeasure.Percent(
            $"{address}/originalAttainment", RecomputeMeasure.Share(result, Together(area, measure => measure.EarlierTargets?[0] ?? measure.Target), better), greenFrom);
        var then = area.AsPublished is { } published ? RecomputeAsPublished.Percent($"{address}/asPublished/attainment", published) : null;
        return new RecomputedArea
        {
            Id = area.Id,
            Measures = [.. area.Measures.Select(measure => RecomputeMeasure.From(address, measure, isHalfYear))],
            Target = new ExpectedFigure($"{address}/attainment/target", target, RoundingRule.Exact, unit),
            Result = result is { } reached ? new ExpectedFigure($"{address}/attainment/result", reached, RoundingRule.Exact, unit) : null,
            Share = share,
            Percent = percent,
            Margin = percent is not null && greenFrom is { } limit
                ? new ExpectedFigure($"{address}/margin", percent.Unrounded - limit, RoundingRule.TenthHalfDown, ExpectedFigure.PercentagePoints)
                : null,
            ProRata = isHalfYear ? RecomputeProRata.From(address, Together(area, RecomputeProRata.Target), result, better, unit) : null,
            ShortOfGreen = percent?.Unrounded < greenFrom
                ? new ExpectedFigure($"{address}/shortOfGreen", Short(result!.Value, target, greenFrom!.Value, better), Steps(unit, RoundingKind.Up), Distance(unit))
                : null,
            SpareOverGreen = percent?.Unrounded >= greenFrom
                ? new ExpectedFigure($"{address}/spareOverGreen", -Short(result!.Value, target, greenFrom!.Value, better), Steps(unit, RoundingKind.Down), Distance(unit))
                : null,
            Investment = Fact("investmentMillionKroner", area.InvestmentMillionKroner, ExpectedFigure.MillionKroner),
            FullYearPersons = Fact("fullYearPersons", area.FullYearPersons, ExpectedFigure.FullYearPersons),
            ComputedColour = computed,
            Colour = computed is null ? null : area.Judgement?.Colour ?? computed,
            Original = original,
            OriginalColour = original?.Unrounded < greenFrom && area.Outlook is null || Colour(original, greenFrom, area.Outlook) is not { } began ? null : area.Judgement?.Colour ?? began,
            AsPublished = then,
            AsPublishedColour = area.AsPublished is { } known ? RecomputeAsPublished.Colour(then, known) : null,
            IsJudged = computed is not null && area.Judgement is not null,
        };

        ExpectedFigure? Fact(string name, decimal? number, string quantity) =>
            number is { } known ? new ExpectedFigure($"{address}/{name}", known, RoundingRule.Exact, quantity) : null;
    }

    private static decimal Together(AreaEdition area, Func<MeasureEdition, decimal> number) =>
        area.Measures.Sum(measure => area.Attainment.Method == "converted" ? number(measure) / measure.UnitsPerJob : number(measure));

    private static string? Colour(ExpectedFigure? percent, decimal? greenFrom, OutlookEdition? outlook) =>
        percent is null || greenFrom is null ? null
        : percent.Unrounded >= greenFrom ? "green"
        : outlook?.MeetsTargetIn is null ? "red" : "yellow";

    private static decimal Short(decimal result, decimal target, decimal greenFrom, string better) => better == "lower"
        ? result - (target / (greenFrom / 100m))
        : (greenFrom / 100m * target) - result;

    private static RoundingRule Steps(string unit, RoundingKind kind) =>
        new(kind, unit is ExpectedFigure.MillionKroner or ExpectedFigure.Percent ? 1 : 0);

    private static string Distance(string unit) => unit == ExpectedFigure.Percent ? ExpectedFigure.PercentagePoints : unit;
}
