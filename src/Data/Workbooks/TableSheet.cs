using InvestmentModels.Data.Csv;
using InvestmentModels.Data.Xlsx;

namespace InvestmentModels.Data.Workbooks;

/// <summary>The table of the CSV files → a sheet for people, with the headings and words of the Danish spreadsheet edition.</summary>
internal static class TableSheet
{
    public static XlsxSheet Of(string name, CsvTable table) => new(
        name,
        [.. table.Columns.Select(column => column.Heading)],
        [.. table.Rows.Select(row => (IReadOnlyList<XlsxCell>)[.. row.Select(cell => cell.Amount is { } number ? XlsxCell.Of(number) : XlsxCell.Of(cell.DanishWord))])]);
}
