using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Axes;

/// <summary>A line to hold bars against. A paper-coloured edge keeps the dark line apart from the dark bars it crosses.</summary>
/// <param name="ClassName">For the stylesheet.</param>
/// <param name="Thickness">Px.</param>
/// <param name="Edge">Paper on either side, px.</param>
internal sealed record ReferenceLine(string ClassName, double Thickness, double Edge)
{
    /// <summary>One bar's own target, across a horizontal bar.</summary>
    public static ReferenceLine Target { get; } = new("c-target", 3, 2);

    /// <summary>A target common to all columns: long, therefore thin.</summary>
    public static ReferenceLine LevelTarget { get; } = new("c-target", 2, 1);

    /// <summary>A threshold common to all horizontal bars.</summary>
    public static ReferenceLine Threshold { get; } = new("c-threshold", 2, 2);

    /// <summary>Across horizontal bars.</summary>
    public void DrawUpright(SvgWriter svg, double percent, double top, double bottom) =>
        Draw(svg, (SvgNumber.Percent(percent), top), (SvgNumber.Percent(percent), bottom));

    /// <summary>Across columns, from <paramref name="startPercent"/> (the left edge where nothing is said) to <paramref name="endPercent"/>.</summary>
    public void DrawLevel(SvgWriter svg, double y, double endPercent, double startPercent = 0) =>
        Draw(svg, (SvgNumber.Percent(startPercent), y), (SvgNumber.Percent(endPercent), y));

    /// <summary>A short level piece at the left edge, <paramref name="length"/> px, to stand beside its explanation.</summary>
    public void DrawSample(SvgWriter svg, double y, double length) =>
        Stroke(svg, ClassName, "currentColor", Thickness, ("0", y), (SvgNumber.Pixels(length), y));

    private void Draw(SvgWriter svg, (string X, double Y) from, (string X, double Y) to)
    {
        Stroke(svg, "c-cut", Palette.Paper, Thickness + (2 * Edge), from, to);
        Stroke(svg, ClassName, "currentColor", Thickness, from, to);
    }

    private static void Stroke(SvgWriter svg, string className, string colour, double width, (string X, double Y) from, (string X, double Y) to) => svg.Leaf(
        "line",
        ("class", className),
        ("x1", from.X),
        ("y1", SvgNumber.Pixels(from.Y)),
        ("x2", to.X),
        ("y2", SvgNumber.Pixels(to.Y)),
        ("stroke", colour),
        ("stroke-width", SvgNumber.Pixels(width)));
}
