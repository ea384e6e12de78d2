using InvestmentModels.Charts.Marks;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts;

/// <summary>Draws a mark by itself, for running text and tables: the same picture as in the charts.</summary>
public static class DrawMark
{
    /// <summary>A picture of 16 × 16 px.</summary>
    /// <param name="shape">Which mark.</param>
    /// <param name="name">Read aloud. Null beside its word in writing: the picture is then hidden from assistive technology.</param>
    /// <returns>An <c>svg</c> element.</returns>
    public static string ToSvg(MarkShape shape, string? name = null)
    {
        var svg = new SvgWriter();
        var size = SvgNumber.Pixels(MarkPicture.Size);
        svg.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("class", $"c-mark {MarkPicture.ClassOf(shape)}"),
            ("width", size),
            ("height", size),
            ("role", name is null ? null : "img"),
            ("aria-label", name),
            ("aria-hidden", name is null ? "true" : null));
        MarkPicture.Draw(svg, shape);
        svg.Close();
        return svg.ToString();
    }
}
