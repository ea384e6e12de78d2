using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>Which areas change colour when the threshold moves.</summary>
internal static class BuildSensitivity
{
    public static TableView? Table(ComputedReport report) => report.Sensitivity.Count == 0 ? null : new TableView(
        "Grønne områder ved andre grænser, efter reglen alene",
        [new ColumnView("Grænse"), new ColumnView("Grønne", true), new ColumnView("Bliver grønne"), new ColumnView("Er ikke længere grønne")],
        [.. report.Sensitivity.Select(row => (IReadOnlyList<CellView>)
        [
            new CellView(Numbers.WithUnit(row.Threshold, Quantity.Percent)) { Note = row.Threshold == report.Reported.Rule.GreenFromPercent ? "rapportens grænse" : null },
            BuildFigure.Cell(row.Green, string.Empty),
            new CellView(Names(row.Gained)),
            new CellView(Names(row.Lost)),
        ])]);

    private static string Names(IReadOnlyList<ComputedArea> areas) =>
        areas.Count == 0 ? "ingen" : string.Join(", ", areas.Select(area => area.Area.Name));
}
