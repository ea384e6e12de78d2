using System.Globalization;
using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Csv;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Tables;

/// <summary>A computed catalogue → the table of its CSV files: a row for each project, kind and column.</summary>
/// <remarks>A cell the catalogue does not print is empty. A project that stands in no table has one row, without kind, column and amount, so that it does not vanish.</remarks>
internal static class MakeCatalogueTable
{
    private static readonly IReadOnlyList<CsvColumn> Columns =
    [
        new("catalogue", "Katalog") { About = "Det regnskabsår, kataloget hører til.", Type = CsvType.Year, IsInEveryRow = true },
        new("project", "Projekt-id") { About = "Projektets id, som i dets adresse.", IsInEveryRow = true },
        new("name", "Projekt") { About = "Projektets navn.", IsInEveryRow = true },
        new("first_catalogue", "Først i kataloget for") { About = "Det katalog, projektet først stod i.", Type = CsvType.Year, IsInEveryRow = true },
        new("department", "Afdeling") { About = "Den ansvarlige afdeling. Id i tabellen til programmer, navn i tabellen til Excel.", IsInEveryRow = true },
        new("category", "Kategori") { About = "Kategorien, som den er trykt." },
        new("state", "Status") { About = "Om projektet er afsluttet eller stadig følges op.", Words = DanishWord.All<CatalogueState>(State), IsInEveryRow = true },
        new("table", "Tabel") { About = "Den tabel i kataloget, projektets beløb står i. Tomt, når det ikke står i nogen.", Words = DanishWord.All<CatalogueState>(State) },
        new("kind", "Slags tal") { About = "Om beløbet er korrektionen, eller gevinsten før eller efter den.", Words = DanishWord.All<GainKind>(Kind) },
        new("column", "År") { About = "Kolonnen i katalogets tabel. Et plus efter årstallet betyder det år og årene efter." },
        new("million_kroner", "Mio. kr.") { About = "Beløbet. Tomt, når kataloget ikke trykker noget. Et minus foran en korrektion betyder mindre gevinst.", Type = CsvType.Number, Unit = Quantity.MillionKroner },
    ];

    public static CsvTable From(ComputedCatalogue catalogue, IReadOnlyList<Department> departments) => new(
        Columns, [.. catalogue.Projects.SelectMany(project => Rows(project, catalogue.Said.Year, departments))])
    { Key = ["project", "kind", "column"] };

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
            Kind(kind),
            CsvCell.Text(column.Column, ColumnName.Of(column.Column)),
            CsvCell.Number(column.Of(kind)?.Value),
        ]));
    }

    private static CsvCell State(CatalogueState state) => CsvCell.Text(ContractWord.Of(state), state == CatalogueState.Closed ? "Afsluttet" : "Følges op");

    private static CsvCell Kind(GainKind kind) => CsvCell.Text(ContractWord.Of(kind), kind switch
    {
        GainKind.Correction => "Korrektion",
        GainKind.Total => "Gevinst efter korrektion",
        _ => "Gevinst før korrektion",
    });
}
