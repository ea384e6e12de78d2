using InvestmentModels.Computation;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders.OverYears;

/// <summary>Two clocks: what was reported then, what is known now, and why they differ.</summary>
internal static class BuildClocks
{
    public static TableView? Table(AreaOverYears over) => over.Years.Count == 0 ? null : new TableView(
        "Det, vi sagde dengang, og det, vi ved nu",
        [new ColumnView("Rapport"), new ColumnView("Som offentliggjort", true), new ColumnView("Som det er nu", true), new ColumnView("Hvorfor")],
        [.. over.Years.Reverse().Select(year => (IReadOnlyList<CellView>)
        [
            new CellView(year.Report.Reported.Title) { Address = Addresses.Area(year.Report.Reported, over.Area) },
            Then(year),
            BuildFigure.Cell(year.Area.Attainment.Percent, "kan ikke beregnes") with { Note = ColourNote(year.Area.Assessment, year.Area) },
            new CellView(Clocks.Why(year.Area, year.Report.Reported)),
        ])]);

    private static CellView Then(AreaYear year) => year.Area.Then switch
    {
        null => new CellView("–"),
        { HeldTheArea: false } => new CellView("ikke med"),
        { Changes.Count: 0 } => new CellView("det samme"),
        { } then => BuildFigure.Cell(then.Attainment?.Percent, "kunne ikke beregnes") with { Note = ColourNote(then.Assessment, year.Area) },
    };

    /// <summary>The colour is told where it is not the same on both clocks.</summary>
    private static string? ColourNote(Computation.Figures.Assessment assessment, ComputedArea area) =>
        area.Then is { Changes.Count: > 0, HeldTheArea: true } then && then.Assessment.Colour != area.Assessment.Colour ? Colours.Of(assessment).Word : null;
}
