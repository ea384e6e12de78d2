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

        return area.ShortOfGreen is { } missing
            ? [" Det er ", .. Points(margin), "under grænsen for grøn. ", .. Missing(area, missing)]
            : [" Det er ", .. margin.Unrounded == 0 ? ["præcis på "] : (PartView[])[.. Points(margin), "over "], "grænsen for grøn."];
    }

    /// <summary>A distance too small to show with a decimal is not «0 procentpoint».</summary>
    private static PartView[] Points(Figure margin) => margin.Value == 0
        ? ["lige "]
        : [BuildFigure.From(margin, Numbers.WithUnit(Math.Abs(margin.Value), Quantity.PercentagePoints)), " "];

    private static PartView[] Missing(ComputedArea area, Figure missing)
    {
        var measure = area.Measures[0].Measure;
        if (measure.Better == Direction.Lower)
        {
            return ["Resultatet skulle have været ", BuildFigure.From(missing), " lavere."];
        }

        var what = (area.Area.Method, area.Measures.Count, missing.Quantity) switch
        {
            (Method.Converted, _, _) => " job eller tilsvarende.",
            (_, > 1, _) => ", når målepunkterne lægges sammen.",
            (_, _, Quantity.MillionKroner) => string.Empty,
            _ => $" ({InSentence(measure.Name)}).",
        };
        return ["Der manglede ", BuildFigure.From(missing), what];
    }

    /// <summary>A name inside a sentence: «Unge i job» begins small, «SU-modtagere» does not.</summary>
    private static string InSentence(string name) =>
        name.Length > 1 && !char.IsLower(name[1]) && name[1] != ' ' ? name : char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>When a target that was not met is expected to be.</summary>
    public static string Expectation(Outlook? outlook) => outlook switch
    {
        null => string.Empty,
        { MeetsTargetIn: { } year } => $"Målet ventes nået i {year}.",
        _ => "Investeringen skal justeres.",
    };
}
