using InvestmentModels.Charts.Marks;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts;

/// <summary>Draws a <see cref="SharePicture"/> at the size those who show links ask for.</summary>
public static class DrawSharePicture
{
    /// <summary>Px.</summary>
    public const int Width = 1200;

    /// <summary>Px.</summary>
    public const int Height = 630;

    /// <summary>Everything is drawn in the sizes of a chart, and shown three times as large.</summary>
    private const int Enlarged = 3;

    private const double Margin = 24;
    private const double Inner = (Width / (double)Enlarged) - (2 * Margin);
    private const double Foot = (Height / (double)Enlarged) - Margin - 20;
    private const double MarkToWords = 22;
    private const double Between = 16;

    /// <summary>The picture as a document in the light colours.</summary>
    public static string ToSvg(SharePicture picture)
    {
        var svg = new SvgWriter();
        svg.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("width", SvgNumber.Pixels(Width)),
            ("height", SvgNumber.Pixels(Height)),
            ("viewBox", $"0 0 {SvgNumber.Pixels(Width / (double)Enlarged)} {SvgNumber.Pixels(Height / (double)Enlarged)}"),
            ("color", Palette.Ink),
            ("fill", "currentColor"),
            ("font-family", ChartFrame.FontFamily));
        svg.Leaf("rect", ("width", "100%"), ("height", "100%"), ("fill", Palette.Paper));
        svg.Leaf("rect", ("width", "100%"), ("height", "8"), ("fill", Palette.Bar));
        var top = Below(svg, picture.Source, TextFace.Note, Margin);
        top = Below(svg, picture.Title, TextFace.Label, top + 4);
        Below(svg, picture.Headline, TextFace.Headline, top + 16);
        DrawCounts(svg, picture.Counts);
        svg.Close();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + "\n";
    }

    private static void DrawCounts(SvgWriter svg, IReadOnlyList<(MarkShape Mark, string Words)> counts)
    {
        var left = Margin;
        foreach (var (mark, words) in counts)
        {
            svg.Open("g", ("transform", $"translate({SvgNumber.Pixels(left)} {SvgNumber.Pixels(Foot + 2)})"));
            MarkPicture.Draw(svg, mark);
            svg.Close();
            DrawText.Lines(svg, WrappedText.Fit(words, TextFace.Value, Inner), new ChartLabel(words), Foot, left + MarkToWords);
            left += MarkToWords + TextFace.Value.WidthOf(words) + Between;
        }
    }

    private static double Below(SvgWriter svg, string text, TextFace face, double top)
    {
        var lines = WrappedText.Fit(text, face, Inner);
        DrawText.Lines(svg, lines, new ChartLabel(text), top, Margin);
        return top + lines.Height;
    }
}
