namespace InvestmentModels.Input.Import.Sheets;

/// <summary>Cells merged into one.</summary>
/// <param name="Name">As spreadsheets write it, e.g. <c>C2:D2</c>.</param>
/// <param name="FirstRow">From 1.</param>
/// <param name="FirstColumn">From 0.</param>
/// <param name="LastRow">Included.</param>
/// <param name="LastColumn">Included.</param>
internal sealed record CellRange(string Name, int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>Whether some of the columns are touched in or below a row.</summary>
    public bool Touches(IEnumerable<int> columns, int fromRow) => LastRow >= fromRow && columns.Any(column => column >= FirstColumn && column <= LastColumn);

    /// <summary>Whether it reaches into a row.</summary>
    public bool HoldsRow(int row) => row >= FirstRow && row <= LastRow;
}
