using System.Text;
using InvestmentModels.Site.Markup;

namespace InvestmentModels.Site.Companions;

/// <summary>Words, links and emphasis → one line of Markdown.</summary>
internal static class InlineMarkdown
{
    /// <summary>Writes what stands in an element.</summary>
    /// <returns>Whether that is anything at all.</returns>
    public static bool Of(MarkupElement element, StringBuilder text) => Of(element.First, null, text);

    /// <summary>Writes what stands in some nodes, trimmed, and with one space where there are several. No-break spaces are kept.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="end">The first that is not one of them; none: all that follow are.</param>
    /// <param name="text">Where it is written.</param>
    /// <returns>Whether that is anything at all.</returns>
    public static bool Of(MarkupNode? first, MarkupNode? end, StringBuilder text)
    {
        var start = text.Length;
        Nodes(first, end, start, text);
        MarkdownText.TrimEnd(text, start);
        return text.Length > start;
    }

    private static void Nodes(MarkupNode? first, MarkupNode? end, int start, StringBuilder text)
    {
        for (var node = first; node is not null && node != end; node = node.Next)
        {
            if (node is MarkupText words)
            {
                Words(words.Words, start, text);
            }
            else if (node is MarkupElement element)
            {
                Element(element, start, text);
            }
        }
    }

    private static void Words(ReadOnlySpan<char> words, int start, StringBuilder text)
    {
        foreach (var letter in words)
        {
            if (MarkdownText.IsSpecial(letter))
            {
                text.Append('\\');
            }

            Letter(letter is '\n' or '\r' or '\t' ? ' ' : letter, start, text);
        }
    }

    private static void Element(MarkupElement element, int start, StringBuilder text)
    {
        switch (element.Name)
        {
            case "script" or "button":
                break;
            case "br":
                Letter(' ', start, text);
                break;
            case "code":
                AsIs($"`{element.Text.Replace('`', '\'')}`", start, text);
                break;
            case "a" when element.Value("href") is var address && !address.StartsWith('#'):
                if (Between("[", element, "]", start, text))
                {
                    text.Append(address.IndexOfAny(" ()") < 0 ? "(" : "(<").Append(address).Append(address.IndexOfAny(" ()") < 0 ? ")" : ">)");
                }

                break;
            case "b" or "strong":
                Between("**", element, "**", start, text);
                break;
            case "em" or "i":
                Between("*", element, "*", start, text);
                break;
            case "span" when element.HasClass("corrected"):
                Between(" (", element, ")", start, text);
                break;
            case "span" when element.HasClass("cell-note") || element.HasClass("correction"):
                // Smaller lines of their own on the page; in one line they follow a dash.
                Between(" – ", element, string.Empty, start, text);
                break;
            case "li" or "p" or "div":
                Between(" ", element, " ", start, text);
                break;
            default:
                // A link to a place on the same page is here too: Markdown has no such places, so it is only words.
                Plain(element, start, text);
                break;
        }
    }

    /// <summary>What stands in an element, as if it were not one; one with nothing in it sets its neighbours apart.</summary>
    private static void Plain(MarkupElement element, int start, StringBuilder text)
    {
        var before = text.Length;
        Nodes(element.First, null, start, text);
        if (text.Length == before)
        {
            Letter(' ', start, text);
        }
    }

    /// <summary>What stands in an element, between marks; without marks where there is nothing.</summary>
    private static bool Between(string mark, MarkupElement element, string endMark, int start, StringBuilder text)
    {
        var before = text.Length;
        AsIs(mark, start, text);
        var isAnything = Of(element, text);
        if (!isAnything)
        {
            text.Length = before;
        }

        AsIs(isAnything ? endMark : " ", start, text);
        return isAnything;
    }

    private static void AsIs(string words, int start, StringBuilder text)
    {
        foreach (var letter in words)
        {
            Letter(letter, start, text);
        }
    }

    /// <summary>A line neither begins with a space nor holds two together.</summary>
    private static void Letter(char letter, int start, StringBuilder text)
    {
        if (letter != ' ' || (text.Length > start && text[^1] != ' '))
        {
            text.Append(letter);
        }
    }
}
