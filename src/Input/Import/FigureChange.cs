using InvestmentModels.Model;

namespace InvestmentModels.Input.Import;

/// <summary>One figure an import changes.</summary>
/// <param name="Area">Whose it is.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Kind">Which of the measure's figures.</param>
/// <param name="Month">From 1, of a monthly figure; otherwise 0.</param>
/// <param name="From">What the report says so far; absent where it says nothing.</param>
/// <param name="To">What the spreadsheet says.</param>
public sealed record FigureChange(Area Area, Measure Measure, FigureKind Kind, int Month, decimal? From, decimal To);
