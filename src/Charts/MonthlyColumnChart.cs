namespace InvestmentModels.Charts;

/// <summary>One value a month, against the same target every month.</summary>
/// <param name="Name">For readers who do not see the chart.</param>
/// <param name="Columns">1 to 12, drawn in this order.</param>
/// <param name="MonthlyTarget">In the unit of the values, 0 or more; null: no line.</param>
/// <param name="TargetText">Explains the line; null or without a target: no text.</param>
public sealed record MonthlyColumnChart(ChartName Name, IReadOnlyList<MonthlyColumn> Columns, double? MonthlyTarget, ChartLabel? TargetText);
