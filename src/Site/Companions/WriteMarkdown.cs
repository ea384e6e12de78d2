using AngleSharp.Dom;

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
    public static string Of(IElement element) => $"{string.Join("\n\n", Blocks(element))}\n";

    private static IEnumerable<string> Blocks(IElement parent)
    {
        var words = new List<INode>();
        foreach (var child in parent.ChildNodes)
        {
            if (child is not IElement element || (!BlockNames.Contains(element.LocalName) && !IsLeftOut(element)))
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

    private static bool IsLeftOut(IElement element) => LeftOut.Contains(element.LocalName) || element.HasAttribute("hidden");

    private static IEnumerable<string> Block(IElement element) => element.LocalName switch
    {
        ['h', >= '1' and <= '6' and var level] => [$"{new string('#', level - '0')} {InlineMarkdown.Of(element)}"],
        "p" when element.ClassList.Contains("chart-headline") => Strong(element),
        "p" => Paragraph(element.ChildNodes),
        "summary" => element.QuerySelector("h2, h3, h4") is { } heading ? Block(heading) : Strong(element),
        "ul" => [string.Join('\n', element.Children.Select(item => Item("- ", item)))],
        "ol" => [string.Join('\n', element.Children.Select((item, index) => Item(FormattableString.Invariant($"{index + 1}. "), item)))],
        "dl" => Definitions(element),
        "table" => MarkdownTable.Of(element),
        "pre" => [$"```\n{element.TextContent.TrimEnd('\n')}\n```"],
        "blockquote" => [Indented("> ", "> ", string.Join("\n\n", Blocks(element)))],
        "hr" => ["---"],
        _ => Blocks(element),
    };

    private static IEnumerable<string> Paragraph(IEnumerable<INode> words) =>
        InlineMarkdown.Of(words) is { Length: > 0 } text ? [MarkdownText.AsParagraph(text)] : [];

    private static IEnumerable<string> Strong(IElement element) => InlineMarkdown.Of(element) is { Length: > 0 } text ? [$"**{text}**"] : [];

    private static string Item(string mark, IElement item) =>
        Indented(mark, new string(' ', mark.Length), string.Join(item.QuerySelector("p, dl, table") is null ? "\n" : "\n\n", Blocks(item)));

    /// <summary>Each name with what is said of it, on one line.</summary>
    private static IEnumerable<string> Definitions(IElement list)
    {
        var lines = new List<string>();
        foreach (var part in list.QuerySelectorAll("dt, dd"))
        {
            var text = InlineMarkdown.Of(part);
            if (part.LocalName == "dt")
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
