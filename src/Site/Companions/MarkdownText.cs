using System.Text;

namespace InvestmentModels.Site.Companions;

/// <summary>Words as Markdown that reads as the same words.</summary>
internal static class MarkdownText
{
    /// <summary>What could be read as markup is escaped; a line break becomes a space.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (IsSpecial(letter))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter is '\n' or '\r' or '\t' ? ' ' : letter);
        }

        return escaped.ToString();
    }

    public static bool IsSpecial(char letter) => letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~';

    /// <summary>Sees to it that a block does not begin like a list, a heading or a rule: «7. Fritidsjob» is a name and no list.</summary>
    /// <param name="text">Ends with the block, escaped.</param>
    /// <param name="start">Where in the text the block begins.</param>
    public static void AsParagraph(StringBuilder text, int start)
    {
        var digits = start;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (text[start] is '#' or '+' or '-' or '=')
        {
            text.Insert(start, '\\');
        }
        else if (digits > start && digits < text.Length && text[digits] is '.' or ')')
        {
            text.Insert(digits, '\\');
        }
    }

    /// <summary>Cuts away the spaces a text ends with.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">What stands before is left as it is.</param>
    public static void TrimEnd(StringBuilder text, int start = 0)
    {
        var end = text.Length;
        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        text.Length = end;
    }
}
