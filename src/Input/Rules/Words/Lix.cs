using System.Text.RegularExpressions;

namespace InvestmentModels.Input.Rules.Words;

/// <summary>Läsbarhetsindex: words per sentence plus the percentage of words longer than six letters.</summary>
internal static partial class Lix
{
    private const int LettersOfShortWord = 6;

    /// <summary>The index and how many words it rests on. Code blocks, headings and references to figures do not count.</summary>
    public static (double Value, int Words) Of(string markdown)
    {
        var text = Heading().Replace(Fence().Replace(markdown, string.Empty), string.Empty);
        text = LinkTarget().Replace(Reference().Replace(text, "tal"), "]");
        var (words, longOnes) = Words(text);
        if (words == 0)
        {
            return (0, 0);
        }

        var sentences = Math.Max(1, Sentence().Count(text));
        return (((double)words / sentences) + (100.0 * longOnes / words), words);
    }

    /// <summary>How many words there are, and how many of more than six letters. A word begins with a letter and goes on through letters, numbers and hyphens.</summary>
    private static (int All, int Long) Words(string text)
    {
        var (all, longOnes) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsLetter(text[at]))
            {
                var start = at;
                while (at < text.Length && (char.IsLetter(text[at]) || char.IsNumber(text[at]) || text[at] == '-'))
                {
                    at++;
                }

                all++;
                longOnes += at - start > LettersOfShortWord ? 1 : 0;
            }
        }

        return (all, longOnes);
    }

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\]\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkTarget();

    /// <summary>A sentence ends at . ! ? : before white space, or at the end of a line that is a paragraph or list item of its own.</summary>
    [GeneratedRegex(@"(?<!\b(?:pct|mio|kr|ca|fx|nr|jf|bl|a))[.!?:](?=\s|$)|(?<![.!?:\s])\s*$(?=\n\s*\n|\n[-*0-9]|\z)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
