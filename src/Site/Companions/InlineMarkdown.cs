using System.Text;
using InvestmentModels.Site.Markup;

namespace InvestmentModels.Site.Companions;

/// <summary>Words, links and emphasis → one line of Markdown.</summary>
internal static class InlineMarkdown
{
    /// <summary>Smaller lines of their own on the page; in one line they follow a dash.</summary>
    private static readonly string[] Notes = ["cell-note", "correction"];

    /// <summary>What stands in an element.</summary>
    public static string Of(MarkupElement element) => Of(element.Nodes);

    /// <summary>What stands in some nodes, trimmed. No-break spaces are kept.</summary>
    public static string Of(IEnumerable<MarkupNode> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
        {
            Write(node, text);
        }

        return OneSpaced(text.ToString());
    }

    private static void Write(MarkupNode node, StringBuilder text)
    {
        switch (node)
        {
            case MarkupText words:
                text.Append(MarkdownText.Escape(words.Text));
                break;
            case MarkupElement { Name: "svg" or "script" or "button" }:
                break;
            case MarkupElement { Name: "br" }:
                text.Append(' ');
                break;
            case MarkupElement { Name: "code" } code:
                text.Append('`').Append(code.Text.Replace("`", "'", StringComparison.Ordinal)).Append('`');
                break;
            case MarkupElement element:
                text.Append(Element(element, Of(element)));
                break;
            default:
                break;
        }
    }

    private static string Element(MarkupElement element, string inner) => element.Name switch
    {
        _ when inner.Length == 0 => " ",
        "a" => Link(inner, element.Attribute("href") ?? "#"),
        "b" or "strong" => $"**{inner}**",
        "em" or "i" => $"*{inner}*",
        "span" when element.HasClass("corrected") => $" ({inner})",
        "span" when Notes.Any(element.HasClass) => $" – {inner}",
        "li" or "p" or "div" => $" {inner} ",
        _ => Spaced(element, inner),
    };

    /// <summary>A link to a place on the same page is only words: Markdown has no such places.</summary>
    private static string Link(string inner, string address) => address.StartsWith('#')
        ? inner
        : address.AsSpan().IndexOfAny(" ()") < 0 ? $"[{inner}]({address})" : $"[{inner}](<{address}>)";

    /// <summary>Trimming what stands in an element must not glue it to its neighbours.</summary>
    private static string Spaced(MarkupElement element, string inner)
    {
        var all = element.Text;
        return $"{(all is [' ' or '\n', ..] ? " " : string.Empty)}{inner}{(all is [.., ' ' or '\n'] ? " " : string.Empty)}";
    }

    private static string OneSpaced(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter != ' ' || (spaced.Length > 0 && spaced[^1] != ' '))
            {
                spaced.Append(letter);
            }
        }

        return spaced.ToString().TrimEnd(' ');
    }
}
