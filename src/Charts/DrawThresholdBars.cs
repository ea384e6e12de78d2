using InvestmentModels.Charts.Rows;
using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts;

/// <summary>Draws a <see cref="ThresholdBarChart"/>.</summary>
public static class DrawThresholdBars
{
    private const double RowGap = 14;
    private const double LastReach = 5;

    /// <summary>Above this many times the threshold a bar is drawn as broken.</summary>
    private const double Cap = 2;

    /// <summary>The chart, ready to stand somewhere.</summary>
    /// <remarks>With links it is a group, not an image: an image would hide its links from assistive technology.</remarks>
    /// <param name="chart">What to draw.</param>
    /// <param name="narrowest">The narrowest it will ever be shown, px. Only raise it for an edition of fixed width.</param>
    /// <exception cref="ArgumentException">No bars, a number that is not finite, a negative threshold, or a link that could carry a script.</exception>
    public static Drawing From(ThresholdBarChart chart, int narrowest = ChartWidth.Narrowest)
    {
        ItemCount.Require(chart.Bars, nameof(chart));
        FiniteNumber.RequireNotNegative(chart.Threshold, nameof(chart));
        foreach (var bar in chart.Bars)
        {
            FiniteNumber.Require(bar.Percent, nameof(chart));
        }

        var svg = new SvgWriter();
        var scale = ScaleFor(chart);
        var row = new ThresholdBarRow(svg, scale, chart.Threshold, narrowest);
        var bottom = ThresholdHeading.Draw(svg, chart.ThresholdText, scale.At(chart.Threshold), narrowest);
        for (var i = 0; i < chart.Bars.Count; i++)
        {
            var isLast = i == chart.Bars.Count - 1;
            bottom = row.Draw(chart.Bars[i], i == 0 ? bottom : bottom + RowGap, isLast ? LastReach : RowGap);
        }

        return new Drawing(chart.Name, bottom + LastReach, svg, chart.Bars.Any(bar => bar.Href is not null));
    }

    private static LinearScale ScaleFor(ThresholdBarChart chart)
    {
        var largest = Math.Max(chart.Threshold, chart.Bars.Max(bar => bar.Percent) ?? 0);
        return LinearScale.UpTo(chart.Threshold > 0 ? Math.Min(largest, Cap * chart.Threshold) : largest, 100);
    }
}
