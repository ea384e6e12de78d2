using System.Globalization;
using System.Text;
using InvestmentModels.Site.Markup;

namespace InvestmentModels.Site.Companions;

/// <summary>The main part of a page → Markdown (CommonMark with pipe tables). What only serves the eye or the mouse is left out.</summary>
internal static class WriteMarkdown
{
    /// <summary>Writes the blocks of an element, with an empty line between.</summary>
    public static void Of(MarkupElement element, StringBuilder text)
    {
        Blocks(element, new MarkdownBlocks(text, string.Empty, isLoose: true));
        text.Append('\n');
    }

    /// <summary>Words between blocks are a paragraph.</summary>
    private static void Blocks(MarkupElement parent, MarkdownBlocks into)
    {
        var words = parent.First;
        for (var node = parent.First; node is not null; node = node.Next)
        {
            if (node is not MarkupElement element || !(IsBlock(element.Name) || IsLeftOut(element)))
            {
                continue;
            }

            Paragraph(words, element, into);
            words = element.Next;
            if (!IsLeftOut(element))
            {
                Block(element, into);
            }
        }

        Paragraph(words, null, into);
    }

    private static bool IsLeftOut(MarkupElement element) => element.Name is "nav" or "form" or "script" or "button" || element.Has("hidden");

    private static bool IsBlock(ReadOnlySpan<char> name) => name
        is "address" or "article" or "aside" or "blockquote" or "details" or "div" or "dl" or "figcaption" or "figure" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
        or "header" or "hr" or "main" or "ol" or "p" or "pre" or "section" or "summary" or "table" or "ul";

    private static void Block(MarkupElement element, MarkdownBlocks into)
    {
        switch (element.Name)
        {
            case ['h', >= '1' and <= '6' and var level]:
                into.Begin();
                into.Text.Append('#', level - '0').Append(' ');
                InlineMarkdown.Of(element, into.Text);
                break;
            case "p" when element.HasClass("chart-headline"):
                Strong(element, into);
                break;
            case "p":
                Paragraph(element.First, null, into);
                break;
            case "summary" when element.Find(inner => inner.Name is "h2" or "h3" or "h4") is { } heading:
                Block(heading, into);
                break;
            case "summary":
                Strong(element, into);
                break;
            case "ul" or "ol":
                List(element, into);
                break;
            case "dl":
                Definitions(element, into);
                break;
            case "table":
                MarkdownTable.Of(element, into);
                break;
            case "pre":
                Code(element, into);
                break;
            case "blockquote":
                into.Begin();
                Within(element, into.Inside("> ", "> ", innerIsLoose: true));
                break;
            case "hr":
                into.Begin();
                into.Text.Append("---");
                break;
            default:
                Blocks(element, into);
                break;
        }
    }

    /// <param name="first">The first node of it.</param>
    /// <param name="end">The first that is not; none: all that follow are.</param>
    /// <param name="into">Where it is written.</param>
    private static void Paragraph(MarkupNode? first, MarkupNode? end, MarkdownBlocks into)
    {
        var before = into.Text.Length;
        into.Begin();
        var start = into.Text.Length;
        if (InlineMarkdown.Of(first, end, into.Text))
        {
            MarkdownText.AsParagraph(into.Text, start);
        }
        else
        {
            into.Text.Length = before;
        }
    }

    private static void Strong(MarkupElement element, MarkdownBlocks into)
    {
        var before = into.Text.Length;
        into.Begin();
        into.Text.Append("**");
        if (InlineMarkdown.Of(element, into.Text))
        {
            into.Text.Append("**");
        }
        else
        {
            into.Text.Length = before;
        }
    }

    private static void List(MarkupElement list, MarkdownBlocks into)
    {
        into.Begin();
        var number = 0;
        foreach (var item in list.Elements)
        {
            if (number > 0)
            {
                into.BeginLine();
            }

            number++;
            var mark = list.Name is "ul" ? "- " : string.Create(CultureInfo.InvariantCulture, $"{number}. ");
            var isLoose = item.Find(inner => inner.Name is "p" or "dl" or "table") is not null;
            Within(item, into.Inside(mark, list.Name is "ul" ? "  " : new string(' ', mark.Length), isLoose));
        }
    }

    /// <summary>Each name with what is said of it, on one line.</summary>
    private static void Definitions(MarkupElement list, MarkdownBlocks into)
    {
        var between = string.Empty;
        foreach (var part in list.All(inner => inner.Name is "dt" or "dd"))
        {
            if (part.Name is "dt")
            {
                if (between.Length == 0)
                {
                    into.Begin();
                }
                else
                {
                    into.BeginLine();
                }

                into.Text.Append("- **");
                InlineMarkdown.Of(part, into.Text);
                into.Text.Append(":**");
                between = " ";
            }
            else if (between.Length > 0)
            {
                into.Text.Append(between);
                InlineMarkdown.Of(part, into.Text);
                between = "; ";
            }
        }
    }

    private static void Code(MarkupElement code, MarkdownBlocks into)
    {
        into.Begin();
        into.Text.Append("```");
        foreach (var line in code.Text.TrimEnd('\n').Split('\n'))
        {
            into.BeginLine();
            into.Text.Append(line);
            MarkdownText.TrimEnd(into.Text);
        }

        into.BeginLine();
        into.Text.Append("```");
    }

    /// <summary>No line ends in spaces, not even a mark with nothing after it.</summary>
    private static void Within(MarkupElement element, MarkdownBlocks inside)
    {
        Blocks(element, inside);
        MarkdownText.TrimEnd(inside.Text);
    }
}
