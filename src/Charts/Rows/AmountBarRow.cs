using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Rows;

/// <summary>One amount: its label and text on a line, its bar from the zero line below.</summary>
/// <param name="Svg">Where to write.</param>
/// <param name="Scale">In percent of the width.</param>
/// <param name="Narrowest">Px.</param>
internal sealed record AmountBarRow(SvgWriter Svg, SignedScale Scale, double Narrowest)
{
    private const double BarHeight = 14;
    private const double Air = 4;

    /// <summary>How wide the sign for a missing value is, in percent.</summary>
    private const double GapWidth = 6;

    /// <summary>Draws the row and returns its bottom, px.</summary>
    public double Draw(AmountBar bar, double top)
    {
        var texts = LabelAndValue.Fit(bar.Label, bar.ValueText.Text, 0, Narrowest);
        DrawText.Lines(Svg, texts.Label, new ChartLabel(bar.Label), top);
        DrawValue(texts, bar.ValueText, top + texts.ValueTop);
        var barTop = top + texts.Height + Air;
        if (bar.Value is { } value)
        {
            DrawBar(bar, value, barTop);
        }
        else
        {
            DrawGap(barTop);
        }

        Svg.Leaf(
            "line",
            ("class", "c-axis"),
            ("x1", SvgNumber.Percent(Scale.Zero)),
            ("y1", SvgNumber.Pixels(barTop - Air + 1)),
            ("x2", SvgNumber.Percent(Scale.Zero)),
            ("y2", SvgNumber.Pixels(barTop + BarHeight + Air - 1)),
            ("stroke", "currentColor"));
        return barTop + BarHeight;
    }

    private void DrawValue(LabelAndValue texts, ChartLabel value, double top)
    {
        if (texts.Value.Lines.Count == 1)
        {
            DrawText.Line(Svg, value, TextFace.Value, TextSpot.AtRightEdge(top));
        }
        else
        {
            DrawText.Lines(Svg, texts.Value, value, top);
        }
    }

    private void DrawBar(AmountBar bar, double value, double top)
    {
        var (left, right) = (Math.Min(Scale.Zero, Scale.At(value)), Math.Max(Scale.Zero, Scale.At(value)));
        Svg.Leaf(
            "rect",
            ("class", bar.IsBalance ? "c-balance" : "c-bar"),
            ("x", SvgNumber.Percent(left)),
            ("y", SvgNumber.Pixels(top)),
            ("width", SvgNumber.Percent(right - left)),
            ("height", SvgNumber.Pixels(BarHeight)),
            ("fill", bar.IsBalance ? "none" : Palette.Bar),
            ("stroke", bar.IsBalance ? Palette.Bar : null),
            ("stroke-width", bar.IsBalance ? "2" : null));
    }

    /// <summary>On the side of zero with more room.</summary>
    private void DrawGap(double top) => Svg.Leaf(
        "rect",
        ("class", "c-missing"),
        ("x", SvgNumber.Percent(Scale.Zero > SignedScale.Whole / 2 ? Scale.Zero - GapWidth : Scale.Zero)),
        ("y", SvgNumber.Pixels(top)),
        ("width", SvgNumber.Percent(GapWidth)),
        ("height", SvgNumber.Pixels(BarHeight)),
        ("fill", "none"),
        ("stroke", Palette.Rule),
        ("stroke-dasharray", "3 2"));
}
