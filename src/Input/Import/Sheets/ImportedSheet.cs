using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Import.Sheets;

/// <summary>A sheet of a workbook, or a CSV file, which has one.</summary>
/// <param name="Place">The sheet as a whole.</param>
/// <param name="Cells">Those that are not empty, row by row.</param>
internal sealed record ImportedSheet(Place Place, IReadOnlyList<ImportedCell> Cells)
{
    /// <summary>More than this is not a report's figures.</summary>
    public const int MostCells = 200_000;

    /// <summary>Its name; absent in a CSV file.</summary>
    public string? Name { get; init; }

    /// <summary>Cells merged into one.</summary>
    public IReadOnlyList<CellRange> Merged { get; init; } = [];

    /// <summary>Whether numbers written as text have a decimal point, as in a file separated by commas; otherwise they are Danish.</summary>
    public bool HasDecimalPoint { get; init; }

    /// <summary>The day before day 1 of the sheet's dates.</summary>
    public DateOnly DayZero { get; init; } = new(1899, 12, 30);
}
