using InvestmentModels.Site.Markup;

namespace InvestmentModels.Site.Companions;

/// <summary>The main part of a page → Markdown (CommonMark with pipe tables). What only serves the eye or the mouse is left out.</summary>
internal static class WriteMarkdown
{
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal) { "nav", "form", "script", "svg", "button" };

    private static readonly HashSet<string> BlockNames = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "details", "div", "dl", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "main", "ol", "p", "pre", "section", "summary", "table", "ul",
    };

    /// <summary>The blocks of an element, with an empty line between.</summary>
    public static string Of(MarkupElement element) => $"{string.Join("\n\n", Blocks(element))}\n";

    private static IEnumerable<string> Blocks(MarkupElement parent)
    {
        var words = new List<MarkupNode>();
        foreach (var child in parent.Nodes)
        {
            if (child is not MarkupElement element || (!BlockNames.Contains(element.Name) && !IsLeftOut(element)))
            {
                words.Add(child);
                continue;
            }

            foreach (var paragraph in Paragraph(words))
            {
                yield return paragraph;
            }

            words.Clear();
            foreach (var block in IsLeftOut(element) ? [] : Block(element))
            {
                yield return block;
            }
        }

        foreach (var paragraph in Paragraph(words))
        {
            yield return paragraph;
        }
    }

    private static bool IsLeftOut(MarkupElement element) => LeftOut.Contains(element.Name) || element.Attribute("hidden") is not null;

    private static IEnumerable<string> Block(MarkupElement element) => element.Name switch
    {
        ['h', >= '1' and <= '6' and var level] => [$"{new string('#', level - '0')} {InlineMarkdown.Of(element)}"],
        "p" when element.HasClass("chart-headline") => Strong(element),
        "p" => Paragraph(element.Nodes),
        "summary" => element.Descendants.FirstOrDefault(inner => inner.Name is "h2" or "h3" or "h4") is { } heading ? Block(heading) : Strong(element),
        "ul" => [string.Join('\n', element.Elements.Select(item => Item("- ", item)))],
        "ol" => [string.Join('\n', element.Elements.Select((item, index) => Item(FormattableString.Invariant($"{index + 1}. "), item)))],
        "dl" => Definitions(element),
        "table" => MarkdownTable.Of(element),
        "pre" => [$"```\n{element.Text.TrimEnd('\n')}\n```"],
        "blockquote" => [Indented("> ", "> ", string.Join("\n\n", Blocks(element)))],
        "hr" => ["---"],
        _ => Blocks(element),
    };

    private static IEnumerable<string> Paragraph(IEnumerable<MarkupNode> words) =>
        InlineMarkdown.Of(words) is { Length: > 0 } text ? [MarkdownText.AsParagraph(text)] : [];

    private static IEnumerable<string> Strong(MarkupElement element) => InlineMarkdown.Of(element) is { Length: > 0 } text ? [$"**{text}**"] : [];

    private static string Item(string mark, MarkupElement item) =>
        Indented(mark, new string(' ', mark.Length), string.Join(item.Descendants.Any(inner => inner.Name is "p" or "dl" or "table") ? "\n\n" : "\n", Blocks(item)));

    /// <summary>Each name with what is said of it, on one line.</summary>
    private static IEnumerable<string> Definitions(MarkupElement list)
    {
        var lines = new List<string>();
        foreach (var part in list.Descendants.Where(inner => inner.Name is "dt" or "dd"))
        {
            var text = InlineMarkdown.Of(part);
            if (part.Name == "dt")
            {
                lines.Add($"- **{text}:**");
            }
            else if (lines.Count > 0)
            {
                lines[^1] += (lines[^1].EndsWith(":**", StringComparison.Ordinal) ? " " : "; ") + text;
            }
        }

        return lines.Count == 0 ? [] : [string.Join('\n', lines)];
    }

    /// <summary>No line ends in spaces, not even an empty one inside a list.</summary>
    private static string Indented(string first, string rest, string text) =>
        string.Join('\n', text.Split('\n').Select((line, index) => ((index == 0 ? first : rest) + line).TrimEnd(' ')));
}
