namespace InvestmentModels.Charts;

/// <summary>Amounts on one axis with a zero line: gains to the right of it, losses to the left. Bars of one group stand close together.</summary>
/// <param name="Name">For readers who do not see the chart.</param>
/// <param name="Groups">At least one, each with at least one bar; drawn in this order.</param>
public sealed record SignedBarChart(ChartName Name, IReadOnlyList<IReadOnlyList<SignedBar>> Groups);
