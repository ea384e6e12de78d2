using System.Text;

namespace InvestmentModels.Site.Companions;

/// <summary>Words as Markdown that reads as the same words.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>|~";

    /// <summary>What could be read as markup is escaped; a line break becomes a space.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (Special.Contains(letter, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter is '\n' or '\r' or '\t' ? ' ' : letter);
        }

        return escaped.ToString();
    }

    /// <summary>A block that does not begin like a list, a heading or a rule: «7. Fritidsjob» is a name and no list.</summary>
    public static string AsParagraph(string escaped)
    {
        var digits = escaped.TakeWhile(char.IsAsciiDigit).Count();
        return escaped switch
        {
            ['#' or '+' or '-' or '=', ..] => $"\\{escaped}",
            _ when digits > 0 && digits < escaped.Length && escaped[digits] is '.' or ')' => escaped.Insert(digits, "\\"),
            _ => escaped,
        };
    }
}
