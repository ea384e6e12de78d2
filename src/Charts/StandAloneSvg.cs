using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts;

/// <summary>Makes a chart into a file that opens by itself: fixed width, white ground, a margin, and its words.</summary>
/// <remarks>
/// Draw the chart with <c>narrowest</c> set to the width less two margins, so that its labels use the room. Links are left out: relative ones lead nowhere from a file.
/// </remarks>
public static class StandAloneSvg
{
    /// <summary>White space on every side, px.</summary>
    public const int Margin = 20;

    private const double Air = 14;

    /// <summary>Between two drawings of one chart, px.</summary>
    private const double Between = 20;

    /// <summary>The chart as a document in the light colours.</summary>
    /// <param name="drawing">The only drawing of the chart.</param>
    /// <param name="width">Of the whole picture, px; at least <see cref="ChartWidth.Narrowest"/> plus two margins.</param>
    /// <param name="caption">Written around the chart; null: the chart alone.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is too small.</exception>
    public static string From(Drawing drawing, int width, StandAloneCaption? caption = null) => From([drawing], width, caption);

    /// <summary>Several drawings of one chart below each other, as a document in the light colours.</summary>
    /// <param name="drawings">From top to bottom.</param>
    /// <param name="width">Of the whole picture, px; at least <see cref="ChartWidth.Narrowest"/> plus two margins.</param>
    /// <param name="caption">Written around the drawings; null: the drawings alone.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is too small.</exception>
    public static string From(IReadOnlyList<Drawing> drawings, int width, StandAloneCaption? caption = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, ChartWidth.Narrowest + (2 * Margin));
        var inner = width - (2 * Margin);
        var body = new SvgWriter();
        var top = Below(body, caption?.Headline, TextFace.Headline, Margin, inner);
        top = Below(body, caption?.Subtitle, TextFace.Note, top, inner);
        top += top > Margin ? Air : 0;
        for (var index = 0; index < drawings.Count; index++)
        {
            top += index == 0 ? 0 : Between;
            drawings[index].WriteTo(body, Margin, top, inner);
            top += drawings[index].Height;
        }

        var bottom = Below(body, caption?.Source, TextFace.Note, top + (caption?.Source is null ? 0 : Air), inner);
        return Document(body, width, bottom + Margin);
    }

    private static double Below(SvgWriter svg, string? text, TextFace face, double top, double width)
    {
        var lines = WrappedText.Fit(text ?? "", face, width);
        DrawText.Lines(svg, lines, new ChartLabel(text ?? ""), top, Margin);
        return top + lines.Height;
    }

    private static string Document(SvgWriter body, int width, double height)
    {
        var file = new SvgWriter();
        file.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("width", SvgNumber.Pixels(width)),
            ("height", SvgNumber.Pixels(height)),
            ("color", Palette.Ink),
            ("fill", "currentColor"),
            ("font-family", ChartFrame.FontFamily));
        file.Leaf("rect", ("width", "100%"), ("height", "100%"), ("fill", Palette.Paper));
        file.Insert(body);
        file.Close();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + file + "\n";
    }
}
