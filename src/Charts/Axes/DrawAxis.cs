using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Axes;

/// <summary>The zero line that bars stand on: beside it, "nothing" can be seen to be nothing.</summary>
internal static class DrawAxis
{
    /// <summary>Zero of horizontal bars, at the left edge.</summary>
    public static void Upright(SvgWriter svg, double top, double bottom) => Line(svg, 0, 0, top, bottom);

    /// <summary>Zero of horizontal bars that go both ways, <paramref name="percent"/> of the width in.</summary>
    public static void UprightAt(SvgWriter svg, double percent, double top, double bottom) => Line(svg, percent, percent, top, bottom);

    /// <summary>Zero of columns, from the left edge to <paramref name="endPercent"/>.</summary>
    public static void Level(SvgWriter svg, double y, double endPercent) => Line(svg, 0, endPercent, y, y);

    private static void Line(SvgWriter svg, double x1, double x2, double y1, double y2) => svg.Leaf(
        "line",
        ("class", "c-axis"),
        ("x1", SvgNumber.Percent(x1)),
        ("y1", SvgNumber.Pixels(y1)),
        ("x2", SvgNumber.Percent(x2)),
        ("y2", SvgNumber.Pixels(y2)),
        ("stroke", "currentColor"));
}
