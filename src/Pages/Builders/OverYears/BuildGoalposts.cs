using InvestmentModels.Computation;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders.OverYears;

/// <summary>What an area or a report is held against and was moved: old, new, who decided it and why.</summary>
internal static class BuildGoalposts
{
    /// <summary>The moves of one area.</summary>
    public static TableView? Table(IEnumerable<GoalpostMove> moves, string caption)
    {
        var rows = moves.Select(move => (IReadOnlyList<CellView>)[Subject(move), new CellView($"{move.Year}"), .. Row(move)]).ToList();
        return rows.Count == 0 ? null : new TableView(caption, [new ColumnView("Hvad"), new ColumnView("Fra og med"), .. Columns], rows);
    }

    /// <summary>The moves of several areas.</summary>
    public static TableView? Table(IEnumerable<(Area? Area, GoalpostMove Move)> moves, string caption)
    {
        var rows = moves.Select(found => (IReadOnlyList<CellView>)
        [
            Subject(found.Move),
            found.Area is { } area ? new CellView(area.Name) { Address = Addresses.AreaOverYears(area) } : new CellView("Alle områder"),
            .. Row(found.Move),
        ]).ToList();
        return rows.Count == 0 ? null : new TableView(caption, [new ColumnView("Hvad"), new ColumnView("Område"), .. Columns], rows);
    }

    /// <summary>Years held against the targets they began with, beside the targets they ended with.</summary>
    public static TableView? Original(IEnumerable<(CellView Name, ComputedArea Area)> areas, string caption, string first)
    {
        var rows = areas.Where(found => found.Area.Original is not null).Select(found => (IReadOnlyList<CellView>)
        [
            found.Name,
            BuildFigure.Cell(found.Area.Original!.Attainment.Percent, "kan ikke beregnes"),
            OriginalColour(found.Area),
            BuildFigure.Cell(found.Area.Attainment.Percent, "kan ikke beregnes"),
            Colour(found.Area),
        ]).ToList();
        return rows.Count == 0 ? null : new TableView(
            caption,
            [new ColumnView(first), new ColumnView("Efter det oprindelige mål", true), new ColumnView("Farve dengang"), new ColumnView("Efter det nuværende mål", true), new ColumnView("Farve nu")],
            rows);
    }

    private static IReadOnlyList<ColumnView> Columns =>
        [new ColumnView("Før", true), new ColumnView("Nu", true), new ColumnView("Beslutning"), new ColumnView("Hvorfor")];

    private static CellView Subject(GoalpostMove move) => new(Goalposts.What(move)) { Note = move.Measure?.Name };

    private static IEnumerable<CellView> Row(GoalpostMove move) =>
        [Value(move, move.From), Value(move, move.To), new CellView(Goalposts.Decided(move)), new CellView(Goalposts.Why(move))];

    private static CellView Value(GoalpostMove move, GoalpostValue? value) =>
        value?.Figure is { } figure ? BuildFigure.Cell(figure, string.Empty) : new CellView(Goalposts.Value(move, value));

    private static CellView Colour(ComputedArea area) => new(Colours.Of(area.Assessment).Word) { Colour = Colours.Of(area.Assessment) };

    private static CellView OriginalColour(ComputedArea area) => area.Original!.Assessment.Colour is null && area.Original.Attainment.Percent?.Threshold is { Reached: false }
        ? new CellView("Ikke grøn") { Note = "rapporten siger ikke, om det mål ventes nået" }
        : new CellView(Colours.Of(area.Original.Assessment).Word) { Colour = Colours.Of(area.Original.Assessment) };
}
