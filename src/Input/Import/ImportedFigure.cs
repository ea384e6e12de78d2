using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Import;

/// <summary>A figure as the spreadsheet has it.</summary>
/// <param name="Area">Whose it is.</param>
/// <param name="Measure">What the report says of it so far.</param>
/// <param name="Kind">Which of the measure's figures.</param>
/// <param name="Month">From 1, of a monthly figure; otherwise 0.</param>
/// <param name="Value">In the measure's unit.</param>
/// <param name="Place">Its cell.</param>
internal sealed record ImportedFigure(AreaReport Area, MeasureReport Measure, FigureKind Kind, int Month, decimal Value, Place Place);
