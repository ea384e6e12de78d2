namespace InvestmentModels.Charts.Svg;

/// <summary>Puts words into the picture.</summary>
internal static class DrawText
{
    /// <summary>One line, not wrapped; nothing where the text is blank.</summary>
    public static void Line(SvgWriter svg, ChartLabel label, TextFace face, TextSpot spot)
    {
        var text = WrappedText.Fit(label.Text, face, double.PositiveInfinity);
        if (text.Lines.Count > 0)
        {
            Draw(svg, text, label, spot);
        }
    }

    /// <summary>Lines below each other from the left edge.</summary>
    public static void Lines(SvgWriter svg, WrappedText text, ChartLabel label, double top, double shift = 0, bool isLink = false)
    {
        if (text.Lines.Count > 0)
        {
            Draw(svg, text, label, new TextSpot(0, top, Shift: shift), isLink);
        }
    }

    private static void Draw(SvgWriter svg, WrappedText text, ChartLabel label, TextSpot spot, bool isLink = false)
    {
        var face = text.Face;
        svg.Open(
            "text",
            ("class", face.ClassName),
            ("x", SvgNumber.Percent(spot.Percent)),
            ("y", SvgNumber.Pixels(spot.Top + face.Baseline)),
            ("transform", spot.Shift == 0 ? null : $"translate({SvgNumber.Pixels(spot.Shift)} 0)"),
            ("text-anchor", spot.Anchor == "start" ? null : spot.Anchor),
            ("font-size", SvgNumber.Pixels(face.Size)),
            ("font-weight", face.IsBold ? "700" : null),
            ("data-figure", label.FigureAddress),
            ("data-value", label.FigureValue));
        for (var i = 0; i < text.Lines.Count; i++)
        {
            if (i > 0)
            {
                // Invisible at a line's end, but keeps the words apart when the text is read aloud, copied or searched.
                svg.Content(" ");
            }

            DrawLine(svg, text.Lines[i], i == 0 ? null : spot, spot.Top + face.Baseline + (i * face.LineHeight), isLink);
        }

        svg.Close();
    }

    /// <summary>The first line stands where the element says. Underlines are set line by line, so that the space between lines gets none.</summary>
    private static void DrawLine(SvgWriter svg, string line, TextSpot? spot, double baseline, bool isLink)
    {
        if (spot is null && !isLink)
        {
            svg.Content(line);
            return;
        }

        svg.Words(
            "tspan",
            line,
            ("x", spot is null ? null : SvgNumber.Percent(spot.Percent)),
            ("y", spot is null ? null : SvgNumber.Pixels(baseline)),
            ("text-decoration", isLink ? "underline" : null));
    }
}
