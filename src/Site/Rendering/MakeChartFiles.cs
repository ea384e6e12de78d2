using System.Globalization;
using System.Text;
using InvestmentModels.Data.Csv;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Site.Rendering;

/// <summary>Charts → a picture and a CSV file each.</summary>
internal static class MakeChartFiles
{
    /// <summary>Two files for every chart.</summary>
    public static IEnumerable<SiteFile> From(IEnumerable<ChartFileView> charts) => charts.SelectMany(chart => new[]
    {
        new SiteFile(chart.Files.Svg[1..], Encoding.UTF8.GetBytes(chart.Svg)),
        new SiteFile(chart.Files.Csv[1..], WriteCsv.Of(Table(chart.Table), CsvForm.Plain)),
    });

    /// <summary>The table as readers see it: the headings are the page's own, figures are numbers.</summary>
    private static CsvTable Table(TableView table) => new(
        [.. table.Columns.Select(column => new CsvColumn(column.Text, column.Text))],
        [.. table.Rows.Select(row => (IReadOnlyList<CsvCell>)[.. row.Select(Cell)])]);

    private static CsvCell Cell(CellView cell) => cell.Figure is { } figure
        ? CsvCell.Number(decimal.Parse(figure.Value, CultureInfo.InvariantCulture))
        : CsvCell.Text(cell.Text);
}
