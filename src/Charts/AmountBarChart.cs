namespace InvestmentModels.Charts;

/// <summary>Amounts to the right of a zero line where they come in, to the left where they go out, all on one scale.</summary>
/// <param name="Name">For readers who do not see the chart.</param>
/// <param name="Groups">One or more, drawn in this order.</param>
public sealed record AmountBarChart(ChartName Name, IReadOnlyList<AmountGroup> Groups);
