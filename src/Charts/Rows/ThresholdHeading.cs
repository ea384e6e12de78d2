using InvestmentModels.Charts.Axes;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Rows;

/// <summary>The threshold's text at the top of its line.</summary>
internal static class ThresholdHeading
{
    private const double Reach = 7;

    /// <summary>Draws the text on that side of the line where it fits, else from the left edge, and returns the bottom, px.</summary>
    public static double Draw(SvgWriter svg, ChartLabel label, double percent, double narrowest)
    {
        var text = WrappedText.Fit(label.Text, TextFace.Note, narrowest);
        if (text.Lines.Count == 0)
        {
            return 0;
        }

        var width = TextFace.Note.WidthOf(label.Text);
        var line = percent / 100 * narrowest;
        if (width <= line)
        {
            DrawText.Line(svg, label, TextFace.Note, new TextSpot(percent, 0, "end", 1));
        }
        else if (width <= narrowest - line)
        {
            DrawText.Line(svg, label, TextFace.Note, new TextSpot(percent, 0, Shift: -1));
        }
        else
        {
            DrawText.Lines(svg, text, label, 0);
        }

        ReferenceLine.Threshold.DrawUpright(svg, percent, text.Height, text.Height + Reach);
        return text.Height + Reach;
    }
}
