using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>A report in one glance.</summary>
internal static class BuildGlance
{
    public static GlanceView From(ComputedReport report, string page) => new(
        Glances.Headline(report.Totals),
        Glances.Lead(report),
        Counts(report.Totals),
        KeyFigures(report),
        BuildAttainmentChart.From(report, page),
        [.. report.Areas.Select(area => Unmet(area, report.Reported)).OfType<UnmetAreaView>()],
        Judged(report),
        report.Differences.Count(),
        BuildObservations.All(report).Count(),
        new LinkView("Her er rapporten og beregningen uenige", Addresses.Control(report.Reported)),
        new LinkView("Hvad er ændret siden sidst", Addresses.Changes(report.Reported)));

    /// <summary>What it costs, and what is expected of it, as far as either is known.</summary>
    public static IReadOnlyList<KeyFigureView> KeyFigures(ComputedReport report) =>
        [.. KeyFigure(report, report.Totals.Investment, "investeres om året"), .. KeyFigure(report, report.Totals.FullYearPersons, "færre ventes på offentlig forsørgelse")];

    /// <summary>What happens now in an area that did not meet its target; nothing for the others.</summary>
    public static UnmetAreaView? Unmet(ComputedArea area, Report report) =>
        area.Assessment.Colour is Colour.Yellow or Colour.Red && area.Attainment.Percent is { } percent
            ? new UnmetAreaView(
                new LinkView(area.Area.Name, Addresses.Area(report, area.Area)),
                Wording.Colours.Of(area.Assessment),
                BuildFigure.From(percent),
                area.Reported.Outlook?.Actions ?? [],
                Statuses.Expectation(area.Reported.Outlook))
            : null;

    /// <summary>Every colour people set.</summary>
    public static IReadOnlyList<JudgedAreaView> Judged(ComputedReport report) =>
        [.. report.Areas.Select(area => Judged(area, report.Reported)).OfType<JudgedAreaView>()];

    /// <summary>The colour people set in an area, if they did.</summary>
    public static JudgedAreaView? Judged(ComputedArea area, Report report) =>
        area.Assessment is { IsJudged: true, Judgement: { } judgement } && area.Attainment.Percent is { } percent
            ? new JudgedAreaView(
                new LinkView(area.Area.Name, Addresses.Area(report, area.Area)),
                Wording.Colours.Of(area.Assessment.Computed),
                Wording.Colours.Of(judgement.Colour),
                BuildFigure.From(percent),
                judgement.Reason,
                judgement.By)
            : null;

    /// <summary>How many areas of each colour; those without one only where there are any.</summary>
    public static IReadOnlyList<ColourCountView> Counts(ComputedTotals totals)
    {
        return
        [
            Count(Colour.Green, totals.Green),
            Count(Colour.Yellow, totals.Yellow),
            Count(Colour.Red, totals.Red),
            .. totals.NotAssessed.Value > 0 ? new[] { Count(null, totals.NotAssessed) } : [],
        ];

        static ColourCountView Count(Colour? colour, Figure count) =>
            new(Wording.Colours.Of(colour), BuildFigure.From(count), Wording.Colours.Counted(colour, count.Value));
    }

    private static IEnumerable<KeyFigureView> KeyFigure(ComputedReport report, Figure? figure, string label)
    {
        if (figure is null)
        {
            yield break;
        }

        var difference = report.Differences.FirstOrDefault(difference => difference.Computed == figure);
        yield return new KeyFigureView(
            BuildFigure.From(figure),
            label,
            difference is null ? string.Empty : $"Rapporten angiver {Numbers.WithUnit(difference.Stated, figure.Quantity)}");
    }
}
