using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Marks;

/// <summary>A piece of a timeline: what is known filled, what is not as a dashed outline.</summary>
internal static class DrawSpan
{
    /// <summary>Length of the point of a bar that goes on, px.</summary>
    private const double PointLength = 9;

    /// <summary>Half a mark, px.</summary>
    private const double MarkReach = 6;

    /// <summary>Years that are known.</summary>
    public static void Known(SvgWriter svg, double left, double right, double top, double height) => svg.Leaf(
        "rect",
        ("class", "c-bar"),
        ("x", SvgNumber.Percent(left)),
        ("y", SvgNumber.Pixels(top)),
        ("width", SvgNumber.Percent(right - left)),
        ("height", SvgNumber.Pixels(height)),
        ("fill", Palette.Bar));

    /// <summary>Years nobody tells of.</summary>
    public static void Unknown(SvgWriter svg, double left, double right, double top, double height) => svg.Leaf(
        "rect",
        ("class", "c-missing"),
        ("x", SvgNumber.Percent(left)),
        ("y", SvgNumber.Pixels(top)),
        ("width", SvgNumber.Percent(right - left)),
        ("height", SvgNumber.Pixels(height)),
        ("fill", "none"),
        ("stroke", Palette.Rule),
        ("stroke-dasharray", "4 3"));

    /// <summary>Cuts the end of a bar to a point: it goes on. Cut from the bar and not put on, so that it never leaves the chart.</summary>
    public static void Point(SvgWriter svg, double percent, double top, double height)
    {
        var (length, foot) = (SvgNumber.Pixels(PointLength), SvgNumber.Pixels(height + 1));
        svg.Open("svg", ("x", SvgNumber.Percent(percent)), ("y", SvgNumber.Pixels(top)), ("width", "1"), ("height", "1"), ("overflow", "visible"), ("shape-rendering", "auto"));
        svg.Leaf("path", ("class", "c-notch"), ("d", $"M-{length} -1H1V{foot}H-{length}L0 {SvgNumber.Pixels(height / 2)}Z"), ("fill", Palette.Paper));
        svg.Close();
    }

    /// <summary>An upright stroke at the end of a bar: it ended.</summary>
    public static void Stop(SvgWriter svg, double percent, double top, double height) => svg.Leaf(
        "line",
        ("class", "c-stop"),
        ("x1", SvgNumber.Percent(percent)),
        ("y1", SvgNumber.Pixels(top - 3)),
        ("x2", SvgNumber.Percent(percent)),
        ("y2", SvgNumber.Pixels(top + height + 3)),
        ("stroke", "currentColor"),
        ("stroke-width", "3"));

    /// <summary>A diamond with a dark outline on its own paper: something happened here.</summary>
    /// <param name="svg">Where to write.</param>
    /// <param name="x">As written in the picture, in percent or px.</param>
    /// <param name="middle">Px.</param>
    public static void Mark(SvgWriter svg, string x, double middle)
    {
        var reach = SvgNumber.Pixels(MarkReach);
        svg.Open("svg", ("x", x), ("y", SvgNumber.Pixels(middle)), ("width", "1"), ("height", "1"), ("overflow", "visible"), ("shape-rendering", "auto"));
        svg.Leaf(
            "path",
            ("class", "c-diamond"),
            ("d", $"M-{reach} 0L0 -{reach}L{reach} 0L0 {reach}Z"),
            ("fill", Palette.Paper),
            ("stroke", "currentColor"),
            ("stroke-width", "2"));
        svg.Close();
    }
}
