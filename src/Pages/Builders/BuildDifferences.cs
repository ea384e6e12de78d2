using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>Stated figures beside computed ones.</summary>
internal static class BuildDifferences
{
    public static TableView? Table(IEnumerable<Comparison> comparisons, string caption)
    {
        var rows = comparisons.Select(Row).ToList();
        return rows.Count == 0 ? null : new TableView(
            caption,
            [
                new ColumnView("Tal"),
                new ColumnView("Rapporten angiver", true),
                new ColumnView("Beregnet", true),
                new ColumnView("Forskel", true),
                new ColumnView("Forklaring, så vidt den kendes"),
                new ColumnView("Det angivne tal står i"),
            ],
            rows);
    }

    public static TableView? Agreeing(IEnumerable<Comparison> comparisons)
    {
        var rows = comparisons.Where(comparison => comparison.Agrees).Select(comparison => (IReadOnlyList<CellView>)
        [
            new CellView(comparison.Subject),
            new CellView(Numbers.WithUnit(comparison.Stated, comparison.Computed.Quantity)),
            BuildFigure.Cell(comparison.Computed, string.Empty),
        ]).ToList();
        return rows.Count == 0 ? null : new TableView(
            "Angivne tal, der stemmer", [new ColumnView("Tal"), new ColumnView("Rapporten angiver", true), new ColumnView("Beregnet", true)], rows);
    }

    private static IReadOnlyList<CellView> Row(Comparison comparison) =>
    [
        new CellView(comparison.Subject),
        new CellView(Numbers.WithUnit(comparison.Stated, comparison.Computed.Quantity)),
        BuildFigure.Cell(comparison.Computed, string.Empty),
        new CellView(Signed(comparison.Gap, comparison.Computed)),
        new CellView(comparison.Note ?? "Ikke oplyst"),
        new CellView($"{comparison.StatedAt.File} {comparison.StatedAt.Pointer}"),
    ];

    private static string Signed(decimal gap, Computation.Figures.Figure computed) =>
        (gap > 0 ? "+" : string.Empty) + Numbers.WithUnit(gap, computed.Quantity == Computation.Figures.Quantity.Percent ? Computation.Figures.Quantity.PercentagePoints : computed.Quantity);
}
