using System.Text.RegularExpressions;

namespace InvestmentModels.Input.Rules.Words;

/// <summary>Läsbarhetsindex: words per sentence plus the percentage of words longer than six letters.</summary>
internal static partial class Lix
{
    /// <summary>The index and how many words it rests on. Code blocks, headings and references to figures do not count.</summary>
    public static (double Value, int Words) Of(string markdown)
    {
        var text = Heading().Replace(Fence().Replace(markdown, string.Empty), string.Empty);
        text = LinkTarget().Replace(Reference().Replace(text, "tal"), "]");
        var words = Word().Matches(text).Select(match => match.Length).ToList();
        if (words.Count == 0)
        {
            return (0, 0);
        }

        var sentences = Math.Max(1, Sentence().Count(text));
        return (((double)words.Count / sentences) + (100.0 * words.Count(length => length > 6) / words.Count), words.Count);
    }

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\]\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"\p{L}[\p{L}\p{N}-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>A sentence ends at . ! ? : before white space, or at the end of a line that is a paragraph or list item of its own.</summary>
    [GeneratedRegex(@"(?<!\b(?:pct|mio|kr|ca|fx|nr|jf|bl|a))[.!?:](?=\s|$)|(?<![.!?:\s])\s*$(?=\n\s*\n|\n[-*0-9]|\z)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
