namespace InvestmentModels.Site.Markup;

/// <summary>HTML as this program writes it → a tree, without its drawings.</summary>
/// <remarks>
/// Not a reader of the web: every element is closed, attributes stand in double quotes, and «&gt;» is never written in a value. A general parser does the
/// same and more; it took a fifth of a build (docs/speed.md). The tests hold the two against each other on every page.
/// </remarks>
internal static class ReadMarkup
{
    private const string Drawing = "<svg";
    private const string DrawingEnd = "</svg>";

    /// <param name="html">One element and what stands in it.</param>
    /// <exception cref="FormatException">The markup is not as this program writes it.</exception>
    public static MarkupElement Of(ReadOnlyMemory<char> html)
    {
        var page = new MarkupElement(ReadOnlyMemory<char>.Empty);
        var open = new Stack<MarkupElement>();
        open.Push(page);
        while (html.Length > 0)
        {
            var length = Length(html.Span);
            var part = html[..length];
            html = html[length..];
            switch (part.Span)
            {
                case ['<', 's', 'v', 'g', ..] or ['<', '!', ..]:
                    break;
                case ['<', '/', .. var name, '>']:
                    Close(open, name);
                    break;
                case ['<', ..]:
                    Open(open, part[1..^1]);
                    break;
                default:
                    open.Peek().Add(new MarkupText(part));
                    break;
            }
        }

        return open.Count == 1 ? page.Elements.Single() : throw new FormatException($"<{open.Peek().Name}> is never closed.");
    }

    /// <summary>How far the part goes that comes first: words, a tag, a comment, or a whole drawing.</summary>
    private static int Length(ReadOnlySpan<char> html) =>
        html[0] != '<' ? html.IndexOf('<') is var end and >= 0 ? end : html.Length
        : html.StartsWith(Drawing, StringComparison.Ordinal) ? LengthOfDrawing(html)
        : html.StartsWith("<!--", StringComparison.Ordinal) ? End(html, "-->")
        : End(html, ">");

    /// <summary>Drawings are most of a page and tell nothing their summary and table do not. A drawing can hold others.</summary>
    private static int LengthOfDrawing(ReadOnlySpan<char> html)
    {
        var length = Drawing.Length;
        for (var inside = 1; inside > 0;)
        {
            var rest = html[length..];
            var end = End(rest, DrawingEnd);
            var inner = rest[..end].IndexOf(Drawing, StringComparison.Ordinal);
            inside += inner < 0 ? -1 : 1;
            length += inner < 0 ? end : inner + Drawing.Length;
        }

        return length;
    }

    private static void Open(Stack<MarkupElement> open, ReadOnlyMemory<char> tag)
    {
        var element = new MarkupElement(tag);
        open.Peek().Add(element);
        if (!IsVoid(element.Name) && !tag.Span.EndsWith('/'))
        {
            open.Push(element);
        }
    }

    private static bool IsVoid(ReadOnlySpan<char> name) =>
        name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";

    private static void Close(Stack<MarkupElement> open, ReadOnlySpan<char> name)
    {
        if (!open.Pop().Name.SequenceEqual(name))
        {
            throw new FormatException($"</{name}> closes nothing.");
        }
    }

    private static int End(ReadOnlySpan<char> html, string mark) => html.IndexOf(mark, StringComparison.Ordinal) is var start and >= 0
        ? start + mark.Length
        : throw new FormatException($"«{mark}» is missing after {html[..Math.Min(html.Length, 40)]}");
}
