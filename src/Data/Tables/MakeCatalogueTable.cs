using System.Globalization;
using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Data.Csv;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Tables;

/// <summary>A computed catalogue → the table of its CSV files: a row for each project, kind and column.</summary>
/// <remarks>A cell the catalogue does not print is empty. A project that stands in no table has one row, without kind, column and amount, so that it does not vanish.</remarks>
internal static class MakeCatalogueTable
{
    private static readonly IReadOnlyList<CsvColumn> Columns =
    [
        new("catalogue", "Katalog"),
        new("project", "Projekt-id"),
        new("name", "Projekt"),
        new("first_catalogue", "Først i kataloget for"),
        new("department", "Afdeling"),
        new("category", "Kategori"),
        new("state", "Status"),
        new("table", "Tabel"),
        new("kind", "Slags tal"),
        new("column", "År"),
        new("million_kroner", "Mio. kr."),
    ];

    public static CsvTable From(ComputedCatalogue catalogue, IReadOnlyList<Department> departments) => new(
        Columns, [.. catalogue.Projects.SelectMany(project => Rows(project, catalogue.Said.Year, departments))]);

    private static IEnumerable<IReadOnlyList<CsvCell>> Rows(ComputedProject project, int year, IReadOnlyList<Department> departments)
    {
        var said = project.Said;
        CsvCell[] about =
        [
            CsvCell.Text(year.ToString(CultureInfo.InvariantCulture)),
            CsvCell.Text(said.Id),
            CsvCell.Text(said.Name),
            CsvCell.Text(said.CatalogueYear.ToString(CultureInfo.InvariantCulture)),
            CsvCell.Text(said.Department, departments.FirstOrDefault(department => department.Id == said.Department)?.Name ?? said.Department),
            CsvCell.Text(said.Category),
            State(said.State),
            said.Table is { } table ? State(table) : CsvCell.Empty,
        ];
        if (said.Table is null)
        {
            return [[.. about, CsvCell.Empty, CsvCell.Empty, CsvCell.Empty]];
        }

        return Enum.GetValues<GainKind>().SelectMany(kind => project.Gains.Select(column => (IReadOnlyList<CsvCell>)
        [
            .. about,
            CsvCell.Text(ContractWord.Of(kind), Danish(kind)),
            CsvCell.Text(column.Column, ColumnName.Of(column.Column)),
            CsvCell.Number(column.Of(kind)?.Value),
        ]));
    }

    private static CsvCell State(CatalogueState state) => CsvCell.Text(ContractWord.Of(state), state == CatalogueState.Closed ? "Afsluttet" : "Følges op");

    private static string Danish(GainKind kind) => kind switch
    {
        GainKind.Correction => "Korrektion",
        GainKind.Total => "Gevinst efter korrektion",
        _ => "Gevinst før korrektion",
    };
}
