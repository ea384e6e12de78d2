using InvestmentModels.Input.Import.Sheets;

namespace InvestmentModels.Input.Import.Tables;

/// <summary>The table of a sheet: its columns by heading, and the rows below.</summary>
/// <param name="Sheet">Where it stands.</param>
/// <param name="HeadingRow">From 1.</param>
/// <param name="Columns">Column from 0 → what it holds; columns nobody reads are left out.</param>
/// <param name="Unread">The headings of those.</param>
internal sealed record ImportedTable(ImportedSheet Sheet, int HeadingRow, IReadOnlyDictionary<int, Heading> Columns, IReadOnlyList<string> Unread)
{
    /// <summary>The rows that hold anything in a column that is read, each as its cells.</summary>
    public IEnumerable<IGrouping<int, ImportedCell>> Rows => Sheet.Cells.Where(cell => cell.Row > HeadingRow && Columns.ContainsKey(cell.Column)).GroupBy(cell => cell.Row);
}
