using InvestmentModels.Charts.Rows;
using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts;

/// <summary>Draws a <see cref="TargetBarChart"/>.</summary>
public static class DrawTargetBars
{
    private const double RowGap = 22;

    /// <summary>The chart, ready to stand somewhere.</summary>
    /// <remarks>A result of more than twice its target is drawn as a broken bar.</remarks>
    /// <param name="chart">What to draw.</param>
    /// <param name="narrowest">The narrowest it will ever be shown, px. Only raise it for an edition of fixed width.</param>
    /// <exception cref="ArgumentException">No bars, a number that is not finite, or a negative target.</exception>
    public static Drawing From(TargetBarChart chart, int narrowest = ChartWidth.Narrowest)
    {
        ItemCount.Require(chart.Bars, nameof(chart));
        foreach (var bar in chart.Bars)
        {
            FiniteNumber.Require(bar.Result, nameof(chart));
            FiniteNumber.RequireNotNegative(bar.Target, nameof(chart));
        }

        var svg = new SvgWriter();
        var scale = ShareScale.For(chart.Bars.Select(bar => ShareScale.Of(bar.Result, bar.Target)).Append(chart.LargestShare));
        var row = new TargetBarRow(svg, scale, ChooseTargetTextPlace.For(chart.Bars, scale.At(1), narrowest), narrowest);
        var bottom = -RowGap;
        foreach (var bar in chart.Bars)
        {
            bottom = row.Draw(bar, bottom + RowGap);
        }

        return new Drawing(chart.Name, bottom, svg);
    }
}
