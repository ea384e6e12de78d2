using System.Text;

namespace InvestmentModels.Charts.Svg;

/// <summary>Where a line may end.</summary>
internal static class BreakPoints
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>Pieces that stay whole, each with the space or hyphen that ends it. White space is reduced to single spaces.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var piece = new StringBuilder();
        foreach (var word in text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            for (var i = 0; i < word.Length; i++)
            {
                piece.Append(word[i]);
                if (IsBreak(word, i))
                {
                    yield return piece.ToString();
                    piece.Clear();
                }
            }

            yield return piece.Append(' ').ToString();
            piece.Clear();
        }
    }

    /// <summary>A piece too wide for a line of its own is cut where the line is full, with a soft hyphen at the cut.</summary>
    public static IEnumerable<string> Cut(string piece, TextFace face, double width)
    {
        if (face.WidthOf(piece.TrimEnd(' ', SoftHyphen)) <= width)
        {
            yield return piece;
            yield break;
        }

        var part = new StringBuilder();
        foreach (var rune in piece.EnumerateRunes())
        {
            if (part.Length > 0 && rune.Value != ' ' && face.WidthOf($"{part}{rune}-") > width)
            {
                yield return part.Append(SoftHyphen).ToString();
                part.Clear();
            }

            part.Append(rune);
        }

        yield return part.ToString();
    }

    /// <summary>After a hyphen, dash or slash between letters; "-5" and "2023–24" stay whole.</summary>
    private static bool IsBreak(string word, int i) =>
        i > 0 && i + 1 < word.Length
        && (word[i] == SoftHyphen || (word[i] is '-' or '–' or '/' && char.IsLetter(word[i - 1]) && char.IsLetter(word[i + 1])));
}
