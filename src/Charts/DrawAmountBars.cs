using InvestmentModels.Charts.Rows;
using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts;

/// <summary>Draws an <see cref="AmountBarChart"/>.</summary>
public static class DrawAmountBars
{
    private const double GroupGap = 22;
    private const double RowGap = 10;
    private const double LabelAir = 4;

    /// <summary>The chart, ready to stand somewhere.</summary>
    /// <param name="chart">What to draw.</param>
    /// <param name="narrowest">The narrowest it will ever be shown, px. Only raise it for an edition of fixed width.</param>
    /// <exception cref="ArgumentException">No groups, a group without bars, or a number that is not finite.</exception>
    public static Drawing From(AmountBarChart chart, int narrowest = ChartWidth.Narrowest)
    {
        ItemCount.Require(chart.Groups, nameof(chart));
        foreach (var group in chart.Groups)
        {
            ItemCount.Require(group.Bars, nameof(chart));
            foreach (var bar in group.Bars)
            {
                FiniteNumber.Require(bar.Value, nameof(chart));
            }
        }

        var svg = new SvgWriter();
        var row = new AmountBarRow(svg, SignedScale.Over(chart.Groups.SelectMany(group => group.Bars).Select(bar => bar.Value)), narrowest);
        var bottom = -GroupGap;
        foreach (var group in chart.Groups)
        {
            var label = WrappedText.Fit(group.Label, TextFace.Group, narrowest);
            var top = bottom + GroupGap;
            DrawText.Lines(svg, label, new ChartLabel(group.Label), top);
            bottom = top + label.Height + LabelAir - RowGap;
            foreach (var bar in group.Bars)
            {
                bottom = row.Draw(bar, bottom + RowGap);
            }
        }

        return new Drawing(chart.Name, bottom + 4, svg);
    }
}
