namespace InvestmentModels.Charts;

/// <summary>Amounts that belong together, e.g. those of a year.</summary>
/// <param name="Label">What they belong to.</param>
/// <param name="Bars">One or more, drawn in this order.</param>
public sealed record AmountGroup(string Label, IReadOnlyList<AmountBar> Bars);
