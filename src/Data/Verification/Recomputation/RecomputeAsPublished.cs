using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>An area as it was first published, computed again from what was published.</summary>
internal static class RecomputeAsPublished
{
    /// <param name="address">The figure's address.</param>
    /// <param name="then">With at least one measure and no weight of 0.</param>
    public static ExpectedFigure? Percent(string address, AsPublishedEdition then)
    {
        var target = then.Measures.Sum(measure => Part(then, measure, measure.Target));
        decimal? result = then.Measures.All(measure => measure.Result is not null) ? then.Measures.Sum(measure => Part(then, measure, measure.Result!.Value)) : null;
        var better = (then.Measures.FirstOrDefault(measure => measure.Result is null) ?? then.Measures[0]).Better;
        return RecomputeMeasure.Percent(address, RecomputeMeasure.Share(result, target, better), then.GreenFromPercent);
    }

    public static string? Colour(ExpectedFigure? percent, AsPublishedEdition then) =>
        percent is null || then.GreenFromPercent is null ? null
        : then.JudgedColour ?? (percent.Unrounded >= then.GreenFromPercent ? "green" : then.MeetsTargetIn is null ? "red" : "yellow");

    private static decimal Part(AsPublishedEdition then, PublishedMeasureEdition measure, decimal number) =>
        then.Method == "converted" ? number / measure.UnitsPerJob : number;
}
