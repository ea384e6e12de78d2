using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Marks;

/// <summary>A horizontal bar from the left edge, or the empty track that stands for a missing one.</summary>
internal static class DrawBar
{
    /// <summary>What a value looks like on its scale.</summary>
    /// <param name="svg">Where to write.</param>
    /// <param name="scale">In percent of the width.</param>
    /// <param name="value">Null: a dashed track to <paramref name="trackEnd"/>, never a bar of zero.</param>
    /// <param name="trackEnd">Where a full bar would have been expected to end, on the scale.</param>
    /// <param name="top">Px.</param>
    /// <param name="height">Px.</param>
    public static void Horizontal(SvgWriter svg, LinearScale scale, double? value, double trackEnd, double top, double height)
    {
        if (value is not { } number)
        {
            Track(svg, scale.At(trackEnd), top, height);
            return;
        }

        svg.Leaf(
            "rect",
            ("class", "c-bar"),
            ("x", "0"),
            ("y", SvgNumber.Pixels(top)),
            ("width", SvgNumber.Percent(scale.At(number))),
            ("height", SvgNumber.Pixels(height)),
            ("fill", Palette.Bar));
        if (scale.IsBeyond(number))
        {
            Break(svg, top, height);
        }
    }

    private static void Track(SvgWriter svg, double percent, double top, double height) => svg.Leaf(
        "rect",
        ("class", "c-missing"),
        ("x", "0"),
        ("y", SvgNumber.Pixels(top)),
        ("width", SvgNumber.Percent(percent)),
        ("height", SvgNumber.Pixels(height)),
        ("fill", "none"),
        ("stroke", Palette.Rule),
        ("stroke-dasharray", "4 3"));

    /// <summary>Two slanted cuts near the right edge: the bar is longer than the picture.</summary>
    private static void Break(SvgWriter svg, double top, double height)
    {
        var foot = SvgNumber.Pixels(height + 2);
        svg.Open("svg", ("x", "100%"), ("y", SvgNumber.Pixels(top)), ("width", "1"), ("height", "1"), ("overflow", "visible"), ("shape-rendering", "auto"));
        svg.Leaf("path", ("class", "c-cut"), ("d", $"M-30 {foot}L-22 -2M-21 {foot}L-13 -2"), ("fill", "none"), ("stroke", Palette.Paper), ("stroke-width", "3"));
        svg.Close();
    }
}
