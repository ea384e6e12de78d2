namespace InvestmentModels.Charts;

/// <summary>One amount, above or below zero.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">Null: not known, drawn as a small dashed gap and never as zero.</param>
/// <param name="ValueText">Beside the label.</param>
/// <param name="IsBalance">What is left rather than what came or went: drawn as an outline.</param>
public sealed record AmountBar(string Label, double? Value, ChartLabel ValueText, bool IsBalance = false);
