using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>How far every area is from the next colour.</summary>
internal static class BuildMargins
{
    /// <summary>Percentage points on either side of the threshold that count as close.</summary>
    private const decimal Close = 5m;

    public static string Words(ComputedReport report)
    {
        var close = report.Areas.Count(area => area.Margin is { } margin && Math.Abs(margin.Unrounded) <= Close);
        return $"{Numbers.FirstInWords(close)} {(close == 1 ? "område" : "områder")} ligger "
            + $"højst {Numbers.WithUnit(Close, Quantity.PercentagePoints)} fra grænsen for grøn. De nærmeste står øverst.";
    }

    public static TableView? Table(ComputedReport report)
    {
        var rows = report.Areas
            .Where(area => area.Margin is not null)
            .OrderBy(area => Math.Abs(area.Margin!.Unrounded))
            .Select(area => (IReadOnlyList<CellView>)
            [
                new CellView(area.Area.Name) { Address = Addresses.Area(report.Reported, area.Area), Note = Math.Abs(area.Margin!.Unrounded) <= Close ? "tæt på grænsen" : null },
                BuildFigure.Cell(area.Attainment.Percent, string.Empty),
                BuildFigure.Cell(area.Margin, string.Empty),
                BuildFigure.Cell(area.ShortOfGreen ?? area.SpareOverGreen, string.Empty) with { Note = What(area) },
                new CellView(Colours.Of(area.Assessment).Word) { Colour = Colours.Of(area.Assessment) },
            ])
            .ToList();
        return rows.Count == 0 ? null : new TableView(
            "Afstand til grænsen for grøn",
            [new ColumnView("Område"), new ColumnView("Målopfyldelse", true), new ColumnView("Afstand", true), new ColumnView("Det svarer til", true), new ColumnView("Farve")],
            rows);
    }

    private static string What(ComputedArea area)
    {
        var unit = area.Area.Method == Method.Converted ? "job " : string.Empty;
        var direction = area.Measures[0].Measure.Better == Direction.Lower;
        return area.ShortOfGreen is null ? $"{unit}til overs" : direction ? $"{unit}for meget" : $"{unit}mangler";
    }
}
