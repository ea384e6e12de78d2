namespace InvestmentModels.Charts.Svg;

/// <summary>Where a line of text stands.</summary>
/// <param name="Percent">Across, in percent of the chart's width.</param>
/// <param name="Top">Top of the line, px.</param>
/// <param name="Anchor"><c>start</c>, <c>middle</c> or <c>end</c>: which part of the text stands there.</param>
/// <param name="Shift">Px to the right of it; negative is to the left.</param>
internal sealed record TextSpot(double Percent, double Top, string Anchor = "start", double Shift = 0)
{
    /// <summary>At the right edge of the chart, <paramref name="inset"/> px in.</summary>
    public static TextSpot AtRightEdge(double top, double inset = 0) => new(100, top, "end", -inset);
}
