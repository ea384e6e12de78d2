namespace InvestmentModels.Charts;

/// <summary>Many percentages on one axis from zero, with one threshold for all.</summary>
/// <param name="Name">For readers who do not see the chart.</param>
/// <param name="Threshold">Percent, 0 or more.</param>
/// <param name="ThresholdText">Stands at the top of the threshold line.</param>
/// <param name="Bars">At least one, drawn in this order: sorting is the caller's.</param>
public sealed record ThresholdBarChart(ChartName Name, double Threshold, ChartLabel ThresholdText, IReadOnlyList<ThresholdBar> Bars);
