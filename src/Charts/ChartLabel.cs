namespace InvestmentModels.Charts;

/// <summary>A text in a chart, and the published figure it repeats where there is one.</summary>
/// <remarks>The two attributes let a test compare each number drawn with the figure it came from.</remarks>
/// <example><c>new ChartLabel("304 af 375", "2024/unge/job", "304")</c></example>
/// <param name="Text">As it is to be read, already worded and rounded. Empty or blank: nothing is drawn.</param>
/// <param name="FigureAddress">Written as <c>data-figure</c>; null where the text is no published figure.</param>
/// <param name="FigureValue">Written as <c>data-value</c>, in whatever form the caller compares; null: no attribute.</param>
public sealed record ChartLabel(string Text, string? FigureAddress = null, string? FigureValue = null);
