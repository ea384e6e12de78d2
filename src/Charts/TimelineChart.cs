namespace InvestmentModels.Charts;

/// <summary>Many things that lasted some years, on one axis of years.</summary>
/// <param name="Name">For readers who do not see the chart.</param>
/// <param name="FirstYear">Left end of the axis.</param>
/// <param name="LastYear">Right end of the axis, itself included; not before the first.</param>
/// <param name="MarkText">Explains the marks; drawn only where there are any.</param>
/// <param name="UnknownText">Explains the dashed outline; drawn only where there is any.</param>
/// <param name="Bars">At least one, drawn in this order: sorting is the caller's.</param>
public sealed record TimelineChart(
    ChartName Name, int FirstYear, int LastYear, ChartLabel MarkText, ChartLabel UnknownText, IReadOnlyList<TimelineBar> Bars);
