using InvestmentModels.Charts.Axes;
using InvestmentModels.Charts.Marks;
using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Rows;

/// <summary>One amount: its label and value on a line, its bar below, with a piece of the zero line.</summary>
/// <param name="Svg">Where to write.</param>
/// <param name="Scale">Amounts, in percent of the width.</param>
/// <param name="Narrowest">Px.</param>
internal sealed record SignedBarRow(SvgWriter Svg, SignedScale Scale, double Narrowest)
{
    private const double BarHeight = 14;
    private const double Air = 4;

    /// <summary>How far the zero line stands out above and below the bar.</summary>
    private const double ZeroReach = 2;

    /// <summary>Draws the row and returns its bottom, px.</summary>
    public double Draw(SignedBar bar, double top)
    {
        var text = LabelAndValue.Fit(bar.Label, bar.ValueText.Text, 0, Narrowest);
        DrawText.Lines(Svg, text.Label, new ChartLabel(bar.Label), top);
        if (text.Value.Lines.Count > 1)
        {
            DrawText.Lines(Svg, text.Value, bar.ValueText, top + text.ValueTop);
        }
        else
        {
            DrawText.Line(Svg, bar.ValueText, TextFace.Value, TextSpot.AtRightEdge(top + text.ValueTop));
        }

        var barTop = top + text.Height + Air;
        DrawSignedBar.Horizontal(Svg, Scale, bar.Value, bar.IsOutline, barTop, BarHeight);
        DrawAxis.UprightAt(Svg, Scale.Zero, barTop - ZeroReach, barTop + BarHeight + ZeroReach);
        return barTop + BarHeight;
    }
}
