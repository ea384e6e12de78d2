using InvestmentModels.Computation;
using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>Gains as tables: things down, years across, or the other way round for a single thing.</summary>
internal static class BuildCatalogueTables
{
    /// <summary>The catalogue's two tables in full, with the sums and, where they differ, what the catalogue prints.</summary>
    public static IReadOnlyList<CatalogueTableView> InFull(ComputedCatalogue catalogue) =>
    [
        .. from table in catalogue.Tables
           let rows = catalogue.Projects.Where(project => project.Said.Table == table.Table).ToList()
           where rows.Count > 0
           let name = CatalogueWords.Table(table.Table!.Value)
           select new CatalogueTableView(
               table.Table == Model.CatalogueState.Closed ? "tal-afsluttede" : "tal-opfoelgning",
               $"{name}: tallene år for år",
               [.. Enum.GetValues<GainKind>().Select(kind => Kind(catalogue, table, rows, kind, name))]),
    ];

    /// <summary>Groups down, years across; a group with no figure at all is left to the table of counts.</summary>
    public static TableView Groups(IReadOnlyList<ProjectGroup> groups, GainKind kind, string heading, ComputedCatalogue catalogue) => new(
        $"{CatalogueWords.Kind(kind)}, mio. kr.",
        [new ColumnView(heading), .. Years(catalogue)],
        [.. groups.Where(group => group.Gains.SelectMany(column => column.Figures).Any()).Select(group => (IReadOnlyList<CellView>)[new CellView(group.Name), .. group.Gains.Select(column => Cell(column.Of(kind)))])])
    {
        Foot = [new CellView("I alt"), .. catalogue.Overall.Gains.Select(column => Cell(column.Of(kind)))],
    };

    /// <summary>How many projects each group has.</summary>
    public static TableView Counts(IReadOnlyList<ProjectGroup> groups, string heading, ComputedCatalogue catalogue) => new(
        "Antal projekter",
        [new ColumnView(heading), new ColumnView("Projekter", true), new ColumnView("Afsluttet", true), new ColumnView("Følges op", true), new ColumnView("Med tal i tabellerne", true)],
        [.. groups.Select(group => (IReadOnlyList<CellView>)[new CellView(group.Name), .. Counts(group.Counts)])])
    {
        Foot = [new CellView("I alt"), .. Counts(catalogue.Counts)],
    };

    /// <summary>Groups with their counts, and their gains in the year that counts.</summary>
    public static TableView Short(IReadOnlyList<ProjectGroup> groups, string heading, ComputedCatalogue catalogue)
    {
        var year = ColumnName.Of(CatalogueWords.At(catalogue.Overall.Gains, catalogue.Said).Column);
        return new TableView(
            $"Projekter og gevinster i {year} efter {heading.ToLowerInvariant()}, mio. kr.",
            [
                new ColumnView(heading),
                new ColumnView("Projekter", true),
                new ColumnView("Afsluttet", true),
                new ColumnView("Følges op", true),
                new ColumnView($"Før korrektion {year}", true),
                new ColumnView($"Korrektion {year}", true),
                new ColumnView($"Efter korrektion {year}", true),
            ],
            [.. groups.Select(group => (IReadOnlyList<CellView>)[new CellView(group.Name), .. Row(group.Counts, group.Gains)])])
        {
            Foot = [new CellView("I alt"), .. Row(catalogue.Counts, catalogue.Overall.Gains)],
        };

        IEnumerable<CellView> Row(ProjectCounts counts, IReadOnlyList<ColumnGains> gains)
        {
            var column = CatalogueWords.At(gains, catalogue.Said);
            return [.. Counts(counts).Take(3), Cell(column.Before), Cell(column.Correction), Cell(column.Total)];
        }
    }

    /// <summary>Years down; before, correction and after across.</summary>
    public static TableView ByYear(IReadOnlyList<ColumnGains> gains, string caption) => new(
        caption,
        [new ColumnView("År"), new ColumnView("Før korrektion", true), new ColumnView("Korrektion", true), new ColumnView("Efter korrektion", true)],
        [.. gains.Select(column => (IReadOnlyList<CellView>)[new CellView(ColumnName.Of(column.Column)), Cell(column.Before), Cell(column.Correction), Cell(column.Total)])]);

    /// <summary>An amount without its unit, which the caption tells.</summary>
    public static CellView Cell(Figure? figure) => figure is null
        ? new CellView(CatalogueWords.NotPrinted)
        : new CellView(Numbers.Amount(figure.Value)) { Figure = BuildFigure.From(figure, Numbers.Amount(figure.Value)) };

    private static TableView Kind(ComputedCatalogue catalogue, TableSums table, IReadOnlyList<ComputedProject> rows, GainKind kind, string name) => new(
        $"{name}: {CatalogueWords.Kind(kind)[..1].ToLowerInvariant()}{CatalogueWords.Kind(kind)[1..]}, mio. kr.",
        [new ColumnView("Projekt"), .. Years(catalogue)],
        [.. rows.Select(project => (IReadOnlyList<CellView>)
        [
            new CellView(project.Said.Name) { Address = Addresses.Project(catalogue.Said, project.Said) },
            .. project.Gains.Select(column => Cell(column.Of(kind))),
        ])])
    {
        Foot = [new CellView("I alt"), .. table.Gains.Select(column => Cell(column.Of(kind)) with { Note = Stated(catalogue, column.Of(kind)) })],
    };

    private static string? Stated(ComputedCatalogue catalogue, Figure? sum) =>
        catalogue.Differences.FirstOrDefault(difference => difference.Computed == sum) is { } difference ? $"kataloget: {Numbers.Amount(difference.Stated)}" : null;

    private static IEnumerable<ColumnView> Years(ComputedCatalogue catalogue) => catalogue.Said.Columns.Select(column => new ColumnView(ColumnName.Of(column), true));

    private static IEnumerable<CellView> Counts(ProjectCounts counts) => counts.Figures.Select(figure => BuildFigure.Cell(figure, string.Empty));
}
