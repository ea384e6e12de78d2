using System.Globalization;

namespace InvestmentModels.Input.Import.Workbooks;

/// <summary>A cell's name, e.g. D17 ↔ row 17, column 3.</summary>
internal static class CellReference
{
    private const int Letters = 26;
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    /// <summary>Row from 1 and column from 0; none where no spreadsheet has such a cell.</summary>
    public static (int Row, int Column)? Read(string name)
    {
        var letters = name.TakeWhile(char.IsAsciiLetter).Count();
        if (letters is 0 or > 3 || !int.TryParse(name.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row) || row is < 1 or > MostRows)
        {
            return null;
        }

        var column = name[..letters].Aggregate(0, (sum, letter) => (sum * Letters) + char.ToUpperInvariant(letter) - 'A' + 1) - 1;
        return column < MostColumns ? (row, column) : null;
    }

    /// <param name="row">From 1.</param>
    /// <param name="column">From 0.</param>
    public static string Of(int row, int column)
    {
        var letters = string.Empty;
        for (var rest = column; rest >= 0; rest = (rest / Letters) - 1)
        {
            letters = (char)('A' + (rest % Letters)) + letters;
        }

        return letters + row.ToString(CultureInfo.InvariantCulture);
    }
}
