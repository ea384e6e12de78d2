using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Marks;

/// <summary>An upright column on a base line, or the small gap that stands for a missing one.</summary>
internal static class DrawColumn
{
    /// <summary>How tall the sign for a missing value is, px.</summary>
    public const double GapHeight = 10;

    /// <summary>A column; of height 0 it is nothing but the base line under it.</summary>
    public static void Filled(SvgWriter svg, double leftPercent, double widthPercent, double floor, double height) => svg.Leaf(
        "rect",
        ("class", "c-bar"),
        ("x", SvgNumber.Percent(leftPercent)),
        ("y", SvgNumber.Pixels(floor - height)),
        ("width", SvgNumber.Percent(widthPercent)),
        ("height", SvgNumber.Pixels(height)),
        ("fill", Palette.Bar));

    /// <summary>A low dashed outline: not reported.</summary>
    public static void Missing(SvgWriter svg, double leftPercent, double widthPercent, double floor) => svg.Leaf(
        "rect",
        ("class", "c-missing"),
        ("x", SvgNumber.Percent(leftPercent)),
        ("y", SvgNumber.Pixels(floor - GapHeight)),
        ("width", SvgNumber.Percent(widthPercent)),
        ("height", SvgNumber.Pixels(GapHeight)),
        ("fill", "none"),
        ("stroke", Palette.Rule),
        ("stroke-dasharray", "3 2"));
}
