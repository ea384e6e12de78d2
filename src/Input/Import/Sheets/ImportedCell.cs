using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Import.Sheets;

/// <summary>A cell that is not empty.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 0.</param>
/// <param name="Kind">What stands in it.</param>
/// <param name="Text">As the file holds it, without space around it; a number's digits with a decimal point in a workbook.</param>
/// <param name="Place">Where a reader finds it.</param>
internal sealed record ImportedCell(int Row, int Column, CellKind Kind, string Text, Place Place);
