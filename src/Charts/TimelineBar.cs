namespace InvestmentModels.Charts;

/// <summary>Something that lasted some years.</summary>
/// <param name="Label">What it is.</param>
/// <param name="From">The first year; null: not known, drawn as a dashed outline up to <paramref name="To"/>.</param>
/// <param name="To">The last year it is known for, itself included.</param>
/// <param name="End">What is known of its end.</param>
/// <param name="SpanText">The same years in words, right-aligned beside the label.</param>
/// <param name="MarkedYears">Years within the bar in which something happened to it; each gets a mark at its beginning.</param>
public sealed record TimelineBar(string Label, int? From, int To, TimelineEnd End, ChartLabel SpanText, IReadOnlyList<int> MarkedYears);
