using System.Net;

namespace InvestmentModels.Site.Markup;

/// <summary>HTML as this program writes it → a tree.</summary>
/// <remarks>
/// Not a reader of the web: every element is closed, and attributes stand in double quotes. A general parser does the same and more; it took a fifth of
/// a build (docs/speed.md). The tests hold the two against each other on every page.
/// </remarks>
internal static class ReadMarkup
{
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal) { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr" };

    private static readonly Dictionary<string, string> NoAttributes = new(StringComparer.Ordinal);

    /// <param name="html">One element and what stands in it.</param>
    /// <exception cref="FormatException">The markup is not as this program writes it.</exception>
    public static MarkupElement Of(ReadOnlySpan<char> html)
    {
        var open = new Stack<MarkupElement>();
        open.Push(new MarkupElement(string.Empty, NoAttributes));
        while (html.Length > 0)
        {
            var words = html.IndexOf('<');
            if (words != 0)
            {
                words = words < 0 ? html.Length : words;
                open.Peek().Add(new MarkupText(WebUtility.HtmlDecode(html[..words].ToString())));
                html = html[words..];
                continue;
            }

            if (html.StartsWith("<!--", StringComparison.Ordinal))
            {
                html = html[(End(html, "-->") + "-->".Length)..];
                continue;
            }

            var end = End(html, ">");
            var tag = html[1..end];
            html = html[(end + 1)..];
            if (tag[0] == '/')
            {
                Close(open, tag[1..]);
            }
            else
            {
                Open(open, tag);
            }
        }

        return open.Count == 1 ? open.Peek().Elements.Single() : throw new FormatException($"<{open.Peek().Name}> is never closed.");
    }

    private static void Open(Stack<MarkupElement> open, ReadOnlySpan<char> tag)
    {
        var nameEnd = tag.IndexOfAny(" \n/");
        var element = new MarkupElement((nameEnd < 0 ? tag : tag[..nameEnd]).ToString(), nameEnd < 0 ? NoAttributes : Attributes(tag[nameEnd..]));
        open.Peek().Add(element);
        if (!Void.Contains(element.Name) && !tag.EndsWith('/'))
        {
            open.Push(element);
        }
    }

    private static void Close(Stack<MarkupElement> open, ReadOnlySpan<char> name)
    {
        if (!open.Pop().Name.AsSpan().SequenceEqual(name))
        {
            throw new FormatException($"</{name}> closes nothing.");
        }
    }

    /// <summary>Values never hold «&gt;» as it is: it is encoded.</summary>
    private static Dictionary<string, string> Attributes(ReadOnlySpan<char> tag)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        tag = tag.Trim(" \n/");
        while (tag.Length > 0)
        {
            var nameEnd = tag.IndexOfAny("= \n");
            var name = (nameEnd < 0 ? tag : tag[..nameEnd]).ToString();
            tag = nameEnd < 0 ? [] : tag[nameEnd..];
            var value = string.Empty;
            if (tag.StartsWith("=\"", StringComparison.Ordinal))
            {
                var end = tag[2..].IndexOf('"') + 2;
                value = WebUtility.HtmlDecode(tag[2..end].ToString());
                tag = tag[(end + 1)..];
            }

            attributes[name] = value;
            tag = tag.TrimStart(" \n");
        }

        return attributes;
    }

    private static int End(ReadOnlySpan<char> html, string mark) => html.IndexOf(mark, StringComparison.Ordinal) is var end and >= 0
        ? end
        : throw new FormatException($"«{mark}» is missing after {html[..Math.Min(html.Length, 40)]}");
}
