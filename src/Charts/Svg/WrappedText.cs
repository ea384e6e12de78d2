namespace InvestmentModels.Charts.Svg;

/// <summary>A text broken into lines that fit.</summary>
/// <param name="Face">How it is set.</param>
/// <param name="Lines">None where the text is blank.</param>
internal sealed record WrappedText(TextFace Face, IReadOnlyList<string> Lines)
{
    /// <summary>All lines, px.</summary>
    public double Height => Lines.Count * Face.LineHeight;

    /// <summary>The width of the last line, px; 0 without lines.</summary>
    public double LastWidth => Lines.Count == 0 ? 0 : Face.WidthOf(Lines[^1]);

    /// <summary>Breaks at spaces (not at no-break ones), after hyphens and dashes, at soft hyphens, and inside a word only where the word alone is too wide.</summary>
    public static WrappedText Fit(string text, TextFace face, double width)
    {
        if (IsPlain(text) && (double.IsPositiveInfinity(width) || face.WidthOf(text) <= width))
        {
            return new(face, [text]);
        }

        var lines = new List<string>();
        var line = "";
        foreach (var piece in BreakPoints.Split(text).SelectMany(piece => BreakPoints.Cut(piece, face, width)))
        {
            if (line.Length > 0 && face.WidthOf(Finished(line + piece)) > width)
            {
                lines.Add(Finished(line));
                line = "";
            }

            line += piece;
        }

        if (Finished(line).Length > 0)
        {
            lines.Add(Finished(line));
        }

        return new(face, lines);
    }

    /// <summary>Nothing in it is reduced or left out, so that where it fits it stands as it is: nearly every label.</summary>
    private static bool IsPlain(string text) =>
        text is [not ' ', .., not ' '] && text.AsSpan().IndexOfAny("\t\n\r\u00AD") < 0 && !text.Contains("  ", StringComparison.Ordinal);

    /// <summary>A soft hyphen shows only where the line ends at it.</summary>
    private static string Finished(string line)
    {
        var trimmed = line.TrimEnd(' ');
        var shown = trimmed.Replace("\u00AD", "", StringComparison.Ordinal);
        return trimmed.EndsWith('\u00AD') ? shown + "-" : shown;
    }
}
