namespace InvestmentModels.Charts;

/// <summary>One amount that may be above or below zero.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Value">Null: not reported, drawn as an empty dashed track, never as a bar of zero.</param>
/// <param name="ValueText">Right-aligned on the label's line.</param>
/// <param name="IsOutline">Drawn as an outline instead of filled, to stand apart from the bar it is compared with. The label must say the difference too.</param>
public sealed record SignedBar(string Label, double? Value, ChartLabel ValueText, bool IsOutline);
