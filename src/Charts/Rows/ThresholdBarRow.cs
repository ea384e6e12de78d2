using InvestmentModels.Charts.Axes;
using InvestmentModels.Charts.Marks;
using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Rows;

/// <summary>One percentage: its label with value and mark, its bar with a piece of the threshold line.</summary>
/// <param name="Svg">Where to write.</param>
/// <param name="Scale">Percentages, in percent of the width.</param>
/// <param name="Threshold">On that scale.</param>
/// <param name="Narrowest">Px.</param>
internal sealed record ThresholdBarRow(SvgWriter Svg, LinearScale Scale, double Threshold, double Narrowest)
{
    private const double BarHeight = 14;
    private const double Air = 5;
    private const double MarkGap = 8;

    /// <summary>
    /// Draws the row and returns its bottom, px. The threshold line reaches down to <paramref name="lineReach"/> px below the bar;
    /// it pauses at the labels, so that no text is struck through.
    /// </summary>
    public double Draw(ThresholdBar bar, double top, double lineReach)
    {
        var inset = MarkPicture.Size + MarkGap;
        var text = LabelAndValue.Fit(bar.Label, bar.PercentText.Text, inset, Narrowest);
        DrawLabel(bar, text.Label, top);
        DrawValue(bar.PercentText, text.Value, top + text.ValueTop, inset);
        PlaceMark.AtRightEdge(Svg, bar.Mark, bar.MarkName, top + text.ValueTop + 2);

        var barTop = top + text.Height + Air;
        var bottom = barTop + BarHeight;
        DrawBar.Horizontal(Svg, Scale, bar.Percent, Threshold, barTop, BarHeight);
        DrawAxis.Upright(Svg, barTop, bottom);
        ReferenceLine.Threshold.DrawUpright(Svg, Scale.At(Threshold), barTop - Air, bottom + lineReach);
        return bottom;
    }

    /// <summary>Right-aligned beside the mark; a sentence of several lines is easier to read from the left.</summary>
    private void DrawValue(ChartLabel label, WrappedText value, double top, double inset)
    {
        if (value.Lines.Count > 1)
        {
            DrawText.Lines(Svg, value, label, top);
        }
        else
        {
            DrawText.Line(Svg, label, TextFace.Value, TextSpot.AtRightEdge(top, inset));
        }
    }

    private void DrawLabel(ThresholdBar bar, WrappedText label, double top)
    {
        if (bar.Href is not null)
        {
            Svg.Open("a", ("class", "c-link"), ("href", LinkAddress.Require(bar.Href)));
        }

        DrawText.Lines(Svg, label, new ChartLabel(bar.Label), top, isLink: bar.Href is not null);
        if (bar.Href is not null)
        {
            Svg.Close();
        }
    }
}
