using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Prose;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>A report's areas as a table that can be sorted, and narrowed down by colour, department and placement.</summary>
internal static class BuildAreaTable
{
    /// <summary>The areas of an assessed report, in the report's order.</summary>
    /// <param name="report">The report.</param>
    /// <param name="known">The site's departments; a column tells them only where the report's areas belong to more than one.</param>
    public static TableView Assessed(ComputedReport report, IReadOnlyList<Department> known)
    {
        IReadOnlyList<Department> departments = [.. known.Where(department => report.Areas.Any(area => area.Area.Departments.Contains(department.Id)))];
        var placements = report.Areas.SelectMany(area => area.Reported.Placement).Distinct(StringComparer.Ordinal).ToList();
        return new TableView(
            $"Områder i {report.Reported.Title}",
            [
                new ColumnView("Område") { Key = "omraade" },
                new ColumnView("Farve") { Key = "farve", Filter = new FilterView("Farve", ColourOptions(report)) },
                .. departments.Count > 1 ? [new ColumnView("Afdeling") { Key = "afdeling", Filter = new FilterView("Afdeling", DepartmentOptions(departments)) }] : Array.Empty<ColumnView>(),
                .. placements.Count > 0 ? [new ColumnView("Placeret i") { Key = "placering", Filter = new FilterView("Placeret i", PlacementOptions(placements)) }] : Array.Empty<ColumnView>(),
                new ColumnView("Målopfyldelse", true) { Key = "maalopfyldelse" },
                new ColumnView("Investering om året", true) { Key = "investering" },
                new ColumnView("Forventet effekt", true) { Key = "effekt" },
            ],
            [.. report.Areas.Select(area => Row(area, report, departments, placements.Count > 0))])
        {
            Key = "omraader",
            RowName = "områder",
            Foot =
            [
                new CellView("I alt"),
                new CellView(string.Empty),
                .. departments.Count > 1 ? [new CellView(string.Empty)] : Array.Empty<CellView>(),
                .. placements.Count > 0 ? [new CellView(string.Empty)] : Array.Empty<CellView>(),
                new CellView(string.Empty),
                BuildFigure.Cell(report.Totals.Investment, string.Empty),
                BuildFigure.Cell(report.Totals.FullYearPersons, string.Empty),
            ],
        };
    }

    /// <summary>The areas of a report that holds figures only.</summary>
    public static TableView Figures(ComputedReport report) => new(
        report.Reported.Title,
        [new ColumnView("Område"), new ColumnView("Samlet mål", true), new ColumnView("Samlet status", true), new ColumnView("Målopfyldelse", true)],
        [.. report.Areas.Select(area => (IReadOnlyList<CellView>)
        [
            Name(area, report.Reported),
            BuildFigure.Cell(area.Target, "mangler"),
            BuildFigure.Cell(area.Result, "mangler"),
            BuildFigure.Cell(area.Attainment.Percent, "kan ikke beregnes"),
        ])]);

    /// <summary>Name, colour and attainment only, for a sheet of paper.</summary>
    public static TableView Short(ComputedReport report) => new(
        "Alle områder",
        [new ColumnView("Område"), new ColumnView("Farve"), new ColumnView("Målopfyldelse", true)],
        [.. report.Areas.Select(area => (IReadOnlyList<CellView>)[Name(area, report.Reported), ColourOf(area), Percent(area, report)])]);

    private static IReadOnlyList<CellView> Row(ComputedArea area, ComputedReport report, IReadOnlyList<Department> departments, bool hasPlacements) =>
    [
        Name(area, report.Reported),
        ColourOf(area),
        .. departments.Count > 1 ? [DepartmentsOf(area, departments)] : Array.Empty<CellView>(),
        .. hasPlacements ? [PlacementOf(area)] : Array.Empty<CellView>(),
        Percent(area, report),
        BuildFigure.Cell(area.Investment, "ikke oplyst"),
        BuildFigure.Cell(area.FullYearPersons, "ingen forventning"),
    ];

    private static CellView Name(ComputedArea area, Report report) =>
        new(area.Reported.Number is { } number ? $"{number}. {area.Area.Name}" : area.Area.Name) { Address = Addresses.Area(report, area.Area) };

    private static CellView ColourOf(ComputedArea area)
    {
        var colour = Colours.Of(area.Assessment);
        return new CellView(colour.Word) { Colour = colour, FilterKeys = [colour.Key], SortKey = $"{Rank(area.Assessment.Colour)}" };
    }

    /// <summary>Green first; what has no colour last.</summary>
    private static int Rank(Colour? colour) => colour switch { Colour.Green => 1, Colour.Yellow => 2, Colour.Red => 3, _ => 4 };

    private static CellView DepartmentsOf(ComputedArea area, IReadOnlyList<Department> departments) =>
        new(string.Join(", ", departments.Where(department => area.Area.Departments.Contains(department.Id)).Select(department => department.Short)))
        {
            FilterKeys = area.Area.Departments,
        };

    private static CellView PlacementOf(ComputedArea area) => area.Reported.Placement.Count == 0
        ? new CellView("ikke oplyst") { SortKey = string.Empty }
        : new CellView(string.Join("; ", area.Reported.Placement)) { FilterKeys = [.. area.Reported.Placement.Select(RenderProse.Anchor)] };

    private static CellView Percent(ComputedArea area, ComputedReport report) =>
        BuildFigure.Cell(area.Attainment.Percent, "mangler") with { Note = Stated(report, area), SortKey = area.Attainment.Percent is null ? string.Empty : null };

    private static string? Stated(ComputedReport report, ComputedArea area) =>
        report.Differences.FirstOrDefault(difference => difference.Computed == area.Attainment.Percent) is { } difference
            ? $"rapporten: {Numbers.WithUnit(difference.Stated, Quantity.Percent)}"
            : null;

    private static IReadOnlyList<FilterOptionView> ColourOptions(ComputedReport report) =>
        [.. report.Areas.OrderBy(area => Rank(area.Assessment.Colour)).Select(area => Colours.Of(area.Assessment.Colour)).DistinctBy(colour => colour.Key).Select(colour => new FilterOptionView(colour.Key, colour.Word))];

    private static IReadOnlyList<FilterOptionView> DepartmentOptions(IReadOnlyList<Department> departments) =>
        [.. departments.Select(department => new FilterOptionView(department.Id, $"{department.Short} – {department.Name}"))];

    private static IReadOnlyList<FilterOptionView> PlacementOptions(IEnumerable<string> placements) =>
        [.. placements.Select(placement => new FilterOptionView(RenderProse.Anchor(placement), placement))];
}
