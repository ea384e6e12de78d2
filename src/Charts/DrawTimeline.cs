using InvestmentModels.Charts.Axes;
using InvestmentModels.Charts.Rows;
using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts;

/// <summary>Draws a <see cref="TimelineChart"/>.</summary>
public static class DrawTimeline
{
    private const double RowGap = 12;
    private const double KeyGap = 6;

    /// <summary>The chart, ready to stand somewhere.</summary>
    /// <remarks>The years are named above and below the bars: a long list is read from either end.</remarks>
    /// <param name="chart">What to draw.</param>
    /// <param name="narrowest">The narrowest it will ever be shown, px. Only raise it for an edition of fixed width.</param>
    /// <exception cref="ArgumentException">No bars, an axis that ends before it begins, or a bar that does.</exception>
    public static Drawing From(TimelineChart chart, int narrowest = ChartWidth.Narrowest)
    {
        ItemCount.Require(chart.Bars, nameof(chart));
        if (chart.LastYear < chart.FirstYear || chart.Bars.Any(bar => bar.To < bar.From))
        {
            throw new ArgumentException("Neither the axis nor a bar may end before it begins.", nameof(chart));
        }

        var svg = new SvgWriter();
        var scale = new YearScale(chart.FirstYear, chart.LastYear);
        var named = YearAxis.Named(scale, narrowest);
        var row = new TimelineRow(svg, scale, named, narrowest);
        var bottom = YearAxis.Draw(svg, scale, named, Keys(svg, chart, narrowest));
        foreach (var bar in chart.Bars)
        {
            bottom = row.Draw(bar, bottom + RowGap);
        }

        return new Drawing(chart.Name, YearAxis.Draw(svg, scale, named, bottom + KeyGap), svg);
    }

    private static double Keys(SvgWriter svg, TimelineChart chart, double narrowest)
    {
        var bottom = 0.0;
        if (chart.Bars.Any(bar => bar.MarkedYears.Count > 0))
        {
            bottom = TimelineKey.Mark(svg, chart.MarkText, bottom, narrowest);
        }

        if (chart.Bars.Any(bar => bar.From is null || (bar.End == TimelineEnd.Unknown && bar.To < chart.LastYear)))
        {
            bottom = TimelineKey.Unknown(svg, chart.UnknownText, bottom, narrowest);
        }

        return bottom > 0 ? bottom + KeyGap : 0;
    }
}
