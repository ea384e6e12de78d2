using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Marks;

/// <summary>A horizontal bar from the zero line to either side, filled or in outline, or the empty track that stands for a missing one.</summary>
internal static class DrawSignedBar
{
    /// <summary>What an amount looks like on its scale.</summary>
    /// <param name="svg">Where to write.</param>
    /// <param name="scale">In percent of the width.</param>
    /// <param name="value">Null: a dashed track over the whole width, never a bar of zero.</param>
    /// <param name="isOutline">Not filled.</param>
    /// <param name="top">Px.</param>
    /// <param name="height">Px.</param>
    public static void Horizontal(SvgWriter svg, SignedScale scale, double? value, bool isOutline, double top, double height)
    {
        var (className, fill, stroke, dashes) = (value, isOutline) switch
        {
            (null, _) => ("c-missing", "none", Palette.Rule, "4 3"),
            (_, true) => ("c-bar-outline", "none", Palette.Bar, null),
            _ => ("c-bar", Palette.Bar, null, (string?)null),
        };
        var (left, right) = value is { } number
            ? (scale.At(Math.Min(number, 0)), scale.At(Math.Max(number, 0)))
            : (0, 100);

        // A stroke lies half outside its rectangle: an outline of the same height as a bar would look taller.
        var inset = isOutline && value is not null ? 1 : 0;
        svg.Leaf(
            "rect",
            ("class", className),
            ("x", SvgNumber.Percent(left)),
            ("y", SvgNumber.Pixels(top + inset)),
            ("width", SvgNumber.Percent(right - left)),
            ("height", SvgNumber.Pixels(height - (2 * inset))),
            ("fill", fill),
            ("stroke", stroke),
            ("stroke-width", inset == 0 ? null : "2"),
            ("stroke-dasharray", dashes));
    }
}
