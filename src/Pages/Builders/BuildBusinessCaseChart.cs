using InvestmentModels.Charts;
using InvestmentModels.Computation.Economy;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>Investment to the left of zero, savings to the right, and what is left so far.</summary>
internal static class BuildBusinessCaseChart
{
    private const string Unknown = "ikke oplyst";
    private const string NotComputed = "kan ikke regnes ud";

    /// <summary>The chart; none where no amount is known.</summary>
    public static ChartView? From(ComputedBusinessCase made)
    {
        if (made.Periods.All(period => period.Investment is null && period.Expected.Saving is null && period.Realised.Saving is null))
        {
            return null;
        }

        var id = $"business-case-{made.Model.Id}";
        var summary = string.Join(' ', made.Periods.Select(Summary));
        return new ChartView(
            id,
            Headline(made),
            "Beløb i mio. kr. Investeringen går til venstre for nul og besparelsen til højre. Rammerne viser, hvad der er tilbage i alt.",
            [BuildDrawing.From(Draw, BuildDrawing.BesideFacts)],
            summary,
            Table(made),
            Addresses.Chart(Addresses.BusinessCase(made.Model), id));

        Drawing Draw(int narrowest) => DrawAmountBars.From(
            new AmountBarChart(
                new ChartName(id, $"Business case for {made.Model.Name}", summary),
                [.. made.Periods.Select(period => new AmountGroup(EconomyWords.Period(period.Said), Bars(period)))]),
            narrowest);
    }

    private static string Headline(ComputedBusinessCase made)
    {
        var realised = made.Periods.LastOrDefault(period => period.Realised.Cumulative is not null);
        var (period, left, which) = realised is not null
            ? (realised, realised.Realised.Cumulative, "opnåede")
            : (made.Periods[^1], made.Periods[^1].Expected.Cumulative, "forventede");
        var until = period == made.Periods[^1] ? "Den" : $"Til og med {EconomyWords.Year(period.Said.To)} er den";
        var verb = period == made.Periods[^1] ? " er" : string.Empty;
        return left switch
        {
            null => $"Ikke alle beløb for {made.Model.Name} er kendt",
            { Unrounded: > 0 } => $"{until} {which} besparelse{verb} større end investeringen",
            { Unrounded: 0 } => $"{until} {which} besparelse{verb} lige så stor som investeringen",
            _ => $"{until} {which} besparelse{verb} mindre end investeringen",
        };
    }

    private static IReadOnlyList<AmountBar> Bars(ComputedPeriod period) =>
    [
        Bar("Investering", period.Investment, Unknown, sign: -1),
        Bar("Forventet besparelse", period.Expected.Saving, Unknown),
        Bar("Opnået besparelse", period.Realised.Saving, Unknown),
        Bar("Forventet resultat i alt", period.Expected.Cumulative, NotComputed) with { IsBalance = true },
        Bar("Opnået resultat i alt", period.Realised.Cumulative, NotComputed) with { IsBalance = true },
    ];

    private static AmountBar Bar(string label, Figure? figure, string absent, int sign = 1) => new(
        label,
        figure is null ? null : sign * (double)figure.Unrounded,
        figure is null ? new ChartLabel(absent) : new ChartLabel(Numbers.WithUnit(figure), figure.Address, Numbers.Invariant(figure.Value)));

    private static string Summary(ComputedPeriod period) =>
        $"{EconomyWords.Period(period.Said)}: investering {Words(period.Investment)}, forventet besparelse {Words(period.Expected.Saving)}, opnået besparelse {Words(period.Realised.Saving)}".TrimEnd('.') + ".";

    private static string Words(Figure? figure) => figure is null ? Unknown : Numbers.WithUnit(figure);

    private static TableView Table(ComputedBusinessCase made) => new(
        $"Tallene i diagrammet for {made.Model.Name}",
        [
            new ColumnView("Periode"),
            new ColumnView("Investering", true),
            new ColumnView("Forventet besparelse", true),
            new ColumnView("Opnået besparelse", true),
            new ColumnView("Forventet resultat i alt", true),
            new ColumnView("Opnået resultat i alt", true),
        ],
        [.. made.Periods.Select(period => (IReadOnlyList<CellView>)
        [
            new CellView(EconomyWords.Period(period.Said)),
            BuildFigure.Cell(period.Investment, Unknown),
            BuildFigure.Cell(period.Expected.Saving, Unknown),
            BuildFigure.Cell(period.Realised.Saving, Unknown),
            BuildFigure.Cell(period.Expected.Cumulative, NotComputed),
            BuildFigure.Cell(period.Realised.Cumulative, NotComputed),
        ])]);
}
