namespace InvestmentModels.Charts;

/// <summary>Several measures, each as a share of its own target, so that their targets stand on one line.</summary>
/// <param name="Name">For readers who do not see the chart.</param>
/// <param name="Bars">At least one, drawn in this order.</param>
/// <param name="LargestShare">The largest share of a target the scale must hold, so that several charts can stand on one scale; 1 is the target.</param>
public sealed record TargetBarChart(ChartName Name, IReadOnlyList<TargetBar> Bars, double? LargestShare = null);
