namespace InvestmentModels.Charts;

/// <summary>One measure: how far it came and where it should have come.</summary>
/// <param name="Label">What was measured.</param>
/// <param name="Result">In the measure's own unit. Null: not reported, drawn as an empty dashed track. Negative: drawn as nothing, the text still tells.</param>
/// <param name="Target">In the same unit, 0 or more. At 0 no share exists, so no bar is drawn either.</param>
/// <param name="ResultText">Stands left under the bar.</param>
/// <param name="TargetText">Stands under the target mark.</param>
/// <param name="Note">A reservation on a line of its own; null where there is none.</param>
public sealed record TargetBar(string Label, double? Result, double Target, ChartLabel ResultText, ChartLabel TargetText, string? Note);
