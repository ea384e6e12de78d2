namespace InvestmentModels.Charts;

/// <summary>One percentage to be held against a threshold.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Percent">Percent, may exceed 100. Null: not reported, drawn as an empty dashed track. Negative: drawn as nothing, the text still tells.</param>
/// <param name="PercentText">Right-aligned beside the mark.</param>
/// <param name="Mark">The judgement as a shape.</param>
/// <param name="MarkName">The judgement as a word, read aloud and shown on hover.</param>
/// <param name="Href">Where the label leads: relative, http, https, mailto or tel. Null: no link.</param>
public sealed record ThresholdBar(string Label, double? Percent, ChartLabel PercentText, MarkShape Mark, string MarkName, string? Href);
