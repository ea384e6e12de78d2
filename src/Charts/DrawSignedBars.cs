using InvestmentModels.Charts.Rows;
using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts;

/// <summary>Draws a <see cref="SignedBarChart"/>.</summary>
public static class DrawSignedBars
{
    private const double RowGap = 6;
    private const double GroupGap = 18;

    /// <summary>The chart, ready to stand somewhere.</summary>
    /// <param name="chart">What to draw.</param>
    /// <param name="narrowest">The narrowest it will ever be shown, px. Only raise it for an edition of fixed width.</param>
    /// <exception cref="ArgumentException">No groups, a group without bars, or a number that is not finite.</exception>
    public static Drawing From(SignedBarChart chart, int narrowest = ChartWidth.Narrowest)
    {
        ItemCount.Require(chart.Groups, nameof(chart));
        foreach (var group in chart.Groups)
        {
            ItemCount.Require(group, nameof(chart));
            foreach (var bar in group)
            {
                FiniteNumber.Require(bar.Value, nameof(chart));
            }
        }

        var svg = new SvgWriter();
        var row = new SignedBarRow(svg, SignedScale.Over(chart.Groups.SelectMany(group => group).Select(bar => bar.Value)), narrowest);
        var bottom = -GroupGap;
        foreach (var group in chart.Groups)
        {
            bottom += GroupGap - RowGap;
            foreach (var bar in group)
            {
                bottom = row.Draw(bar, bottom + RowGap);
            }
        }

        return new Drawing(chart.Name, bottom + RowGap, svg);
    }
}
