using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Marks;

/// <summary>What each mark looks like in a square of <see cref="Size"/> px. Colour comes last: the shapes differ in print and to the colour-blind.</summary>
internal static class MarkPicture
{
    /// <summary>Width and height, px.</summary>
    public const int Size = 16;

    /// <summary>For the stylesheet.</summary>
    public static string ClassOf(MarkShape shape) => shape switch
    {
        MarkShape.Disc => "c-mark-green",
        MarkShape.Triangle => "c-mark-yellow",
        MarkShape.Square => "c-mark-red",
        MarkShape.Ring => "c-mark-none",
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "There is no picture of this mark."),
    };

    /// <summary>The shape and, on the filled ones, the sign cut into it.</summary>
    public static void Draw(SvgWriter svg, MarkShape shape)
    {
        switch (shape)
        {
            case MarkShape.Disc:
                svg.Leaf("circle", ("cx", "8"), ("cy", "8"), ("r", "8"), ("fill", Palette.Green));
                Cut(svg, "M4 8.5L7 11.5L12 5");
                break;
            case MarkShape.Triangle:
                svg.Leaf("path", ("d", "M8 1.5L15 14.5H1Z"), ("fill", Palette.Yellow), ("stroke", "currentColor"), ("stroke-width", "1.5"));
                break;
            case MarkShape.Square:
                svg.Leaf("rect", ("x", "1"), ("y", "1"), ("width", "14"), ("height", "14"), ("fill", Palette.Red));
                Cut(svg, "M4.5 4.5L11.5 11.5M11.5 4.5L4.5 11.5");
                break;
            default:
                svg.Leaf("circle", ("cx", "8"), ("cy", "8"), ("r", "6.75"), ("fill", "none"), ("stroke", Palette.Grey), ("stroke-width", "2"));
                break;
        }
    }

    private static void Cut(SvgWriter svg, string path) =>
        svg.Leaf("path", ("class", "c-cut"), ("d", path), ("fill", "none"), ("stroke", Palette.Paper), ("stroke-width", "2"));
}
