using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Wording;

/// <summary>The sentences that say how an area did, made from the figures and never typed.</summary>
internal static class Statuses
{
    /// <summary>How much of the target, and how far from green.</summary>
    public static IReadOnlyList<PartView> Of(ComputedArea area) => area.Attainment switch
    {
        ReportedAttainment reported => [.. Reached(reported.Figure), .. Distance(area)],
        UnreportedAttainment missing => [$"Målopfyldelsen kan ikke beregnes. {missing.Of.Name}: {missing.Reason}"],
        _ => [],
    };

    private static PartView[] Reached(Figure percent) => ["Området nåede ", BuildFigure.From(percent), " af målet."];

    private static PartView[] Distance(ComputedArea area)
    {
        if (area.Margin is not { } margin)
        {
            return [];
        }

        var points = BuildFigure.From(margin, Numbers.WithUnit(Math.Abs(margin.Value), Quantity.PercentagePoints));
        return area.ShortOfGreen is { } missing
            ? [" Det er ", points, " under grænsen for grøn. ", .. Missing(area, missing)]
            : [" Det er ", points, " over grænsen for grøn."];
    }

    private static PartView[] Missing(ComputedArea area, Figure missing)
    {
        var measure = area.Measures[0].Measure;
        if (measure.Better == Direction.Lower)
        {
            return ["Resultatet skulle have været ", BuildFigure.From(missing), " lavere."];
        }

        var (figure, what) = area.Area.Method == Method.Converted
            ? (BuildFigure.From(missing), " job eller det, der svarer til.")
            : (BuildFigure.From(missing), missing.Quantity == Quantity.MillionKroner ? " mere." : $" mere ({measure.Name.ToLowerInvariant()}).");
        return ["Der manglede ", figure, what];
    }

    /// <summary>When a target that was not met is expected to be.</summary>
    public static string Expectation(Outlook? outlook) => outlook switch
    {
        null => string.Empty,
        { MeetsTargetIn: { } year } => $"Målet ventes nået i {year}.",
        _ => "Investeringen skal justeres.",
    };
}
