using InvestmentModels.Charts.Marks;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Rows;

/// <summary>A sample with its explanation, above the bars.</summary>
internal static class TimelineKey
{
    private const double TextLeft = 28;
    private const double Air = 6;
    private const double SampleWidth = 20;
    private const double SampleHeight = 12;

    /// <summary>A mark and what it stands for; returns the bottom, px.</summary>
    public static double Mark(SvgWriter svg, ChartLabel label, double top, double narrowest) =>
        Draw(svg, label, top, narrowest, middle => DrawSpan.Mark(svg, SvgNumber.Pixels(SampleWidth / 2), middle));

    /// <summary>A dashed outline and what it stands for; returns the bottom, px.</summary>
    public static double Unknown(SvgWriter svg, ChartLabel label, double top, double narrowest) =>
        Draw(svg, label, top, narrowest, middle => svg.Leaf(
            "rect",
            ("class", "c-missing"),
            ("x", "0"),
            ("y", SvgNumber.Pixels(middle - (SampleHeight / 2))),
            ("width", SvgNumber.Pixels(SampleWidth)),
            ("height", SvgNumber.Pixels(SampleHeight)),
            ("fill", "none"),
            ("stroke", Palette.Rule),
            ("stroke-dasharray", "4 3")));

    private static double Draw(SvgWriter svg, ChartLabel label, double top, double narrowest, Action<double> sample)
    {
        var text = WrappedText.Fit(label.Text, TextFace.Note, narrowest - TextLeft);
        if (text.Lines.Count == 0)
        {
            return top;
        }

        sample(top + Math.Round(TextFace.Note.LineHeight / 2));
        DrawText.Lines(svg, text, label, top, TextLeft);
        return top + text.Height + Air;
    }
}
