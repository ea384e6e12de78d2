using System.Globalization;

namespace InvestmentModels.Data.Xlsx;

/// <summary>What a spreadsheet calls a cell.</summary>
internal static class CellName
{
    private const int Letters = 26;

    /// <summary>The first row of a table: the headings stand above it.</summary>
    public const int FirstRow = 2;

    /// <param name="column">From 0.</param>
    /// <param name="row">From 1, as spreadsheets count.</param>
    public static string Of(int column, int row) => $"{Column(column)}{row.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A cell of another sheet, which stays where it is when the formula is copied.</summary>
    public static string Fixed(string sheet, int column, int row) => $"'{sheet}'!${Column(column)}${row.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A whole column of a sheet's table, without its heading.</summary>
    public static string Range(string sheet, int column, int rows) => $"{Fixed(sheet, column, FirstRow)}:${Column(column)}${(rows + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A, B … Z, AA, AB …</summary>
    public static string Column(int column) => column < Letters
        ? $"{(char)('A' + column)}"
        : $"{Column((column / Letters) - 1)}{(char)('A' + (column % Letters))}";
}
