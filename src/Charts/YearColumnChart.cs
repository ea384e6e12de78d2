namespace InvestmentModels.Charts;

/// <summary>One value a year, each against its own line.</summary>
/// <param name="Name">For readers who do not see the chart.</param>
/// <param name="Columns">1 to 12, drawn in this order. A year between them without a value is a column without a value, never left out.</param>
/// <param name="LineText">Explains the lines; null: no text.</param>
/// <param name="BreakText">Stands at the first break of a row, e.g. "ny definition".</param>
public sealed record YearColumnChart(ChartName Name, IReadOnlyList<YearColumn> Columns, ChartLabel? LineText, string BreakText);
