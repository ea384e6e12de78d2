namespace InvestmentModels.Charts;

/// <summary>A share that changes in steps: a stair, as wide as each step lasts. The whole height is 100 pct.</summary>
/// <param name="Name">For readers who do not see the chart.</param>
/// <param name="Steps">One or more, each beginning where the one before ends.</param>
/// <param name="End">Where the last step is cut off; beyond all other ends.</param>
/// <param name="AxisText">What is counted along it, e.g. "uger".</param>
public sealed record StepChart(ChartName Name, IReadOnlyList<ChartStep> Steps, double End, string AxisText);
