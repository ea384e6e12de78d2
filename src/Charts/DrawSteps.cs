using InvestmentModels.Charts.Rows;
using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts;

/// <summary>Draws a <see cref="StepChart"/>.</summary>
public static class DrawSteps
{
    private const double Whole = 100;
    private const double Height = 190;

    /// <summary>The chart, ready to stand somewhere.</summary>
    /// <param name="chart">What to draw.</param>
    /// <param name="narrowest">The narrowest it will ever be shown, px. Only raise it for an edition of fixed width.</param>
    /// <exception cref="ArgumentException">No steps, a number that is not finite, or a level below 0.</exception>
    public static Drawing From(StepChart chart, int narrowest = ChartWidth.Narrowest)
    {
        ItemCount.Require(chart.Steps, nameof(chart));
        FiniteNumber.Require(chart.End, nameof(chart));
        foreach (var step in chart.Steps)
        {
            FiniteNumber.Require(step.Until, nameof(chart));
            FiniteNumber.RequireNotNegative(step.Level, nameof(chart));
        }

        var svg = new SvgWriter();
        var stair = new StepStair(svg, LinearScale.UpTo(chart.End, Whole), LinearScale.UpTo(Whole, Height), narrowest);
        return new Drawing(chart.Name, stair.Draw(chart), svg);
    }
}
