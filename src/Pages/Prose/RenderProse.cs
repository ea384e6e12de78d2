using System.Globalization;
using System.Text;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InvestmentModels.Pages.Prose;

/// <summary>Markdown → HTML: raw HTML off, figures filled in, links made relative to the page.</summary>
internal static class RenderProse
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline(_ => { });

    /// <summary>The ids the theme itself sets on a page of prose.</summary>
    private static readonly string[] TakenAnchors = ["indhold", "sidefod-kontakt", "sidefod-om", "sidefod-tal"];

    /// <summary>The text as HTML; nothing where nothing is written.</summary>
    public static string ToHtml(Words words, ProseContext context)
    {
        if (words.IsMissing)
        {
            return string.Empty;
        }

        var document = Markdown.Parse(words.Markdown, Pipeline);
        PrepareHeadings(document, context);
        PrepareLinks(document, context.Page);
        PrepareFullStops(document, context);
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer) { ObjectRenderers = { new FigureInlineRenderer(context) } };
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new WorkedExampleRenderer(context));
        renderer.Render(document);
        return writer.ToString();
    }

    /// <summary>The topmost headings of a text with their anchors, each with the paragraph that follows it, as plain words.</summary>
    public static IReadOnlyList<SearchEntryView> Sections(Words words, ProseContext context)
    {
        var document = Markdown.Parse(words.Markdown, Pipeline);
        var headings = Headings(document);
        return [.. headings
            .Where(found => found.Heading.Level == headings.Min(other => other.Heading.Level))
            .Select(found => new SearchEntryView(
                new LinkView(TextOf(found.Heading.Inline), $"{context.Page}#{found.Anchor}"),
                document.ElementAtOrDefault(document.IndexOf(found.Heading) + 1) is ParagraphBlock first ? TextOf(first.Inline, context) : string.Empty))];
    }

    /// <summary>A heading as an anchor: a–z, 0–9 and hyphens, with æ, ø and å written out.</summary>
    public static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var letter in heading.ToLowerInvariant())
        {
            _ = letter switch
            {
                'æ' => anchor.Append("ae"),
                'ø' => anchor.Append("oe"),
                'å' => anchor.Append("aa"),
                >= 'a' and <= 'z' or >= '0' and <= '9' => anchor.Append(letter),
                _ => anchor.Length > 0 && anchor[^1] != '-' ? anchor.Append('-') : anchor,
            };
        }

        return anchor.ToString().Trim('-');
    }

    /// <summary>How every text is read.</summary>
    /// <param name="more">What a reader wants besides.</param>
    internal static MarkdownPipeline CreatePipeline(Action<MarkdownPipelineBuilder> more)
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true });
        builder.InlineParsers.Insert(0, new FigureInlineParser());
        more(builder);
        return builder.Build();
    }

    private static void PrepareHeadings(MarkdownDocument document, ProseContext context)
    {
        var headings = Headings(document);
        var shift = headings.Count == 0 ? 0 : context.TopHeading - headings.Min(found => found.Heading.Level);
        foreach (var (heading, anchor) in headings)
        {
            heading.GetAttributes().Id = context.IsWholePage ? anchor : null;
            heading.Level = Math.Min(heading.Level + shift, 6);
        }
    }

    /// <summary>Every heading with an anchor no other thing on the page has: the second «Mål» is <c>maal-2</c>.</summary>
    private static List<(HeadingBlock Heading, string Anchor)> Headings(MarkdownDocument document)
    {
        var taken = TakenAnchors.ToHashSet(StringComparer.Ordinal);
        return [.. document.Descendants<HeadingBlock>().Select(heading =>
        {
            var wanted = Anchor(TextOf(heading.Inline)) is { Length: > 0 } named ? named : "afsnit";
            var anchor = wanted;
            for (var number = 2; !taken.Add(anchor); number++)
            {
                anchor = FormattableString.Invariant($"{wanted}-{number}");
            }

            return (heading, anchor);
        })];
    }

    private static void PrepareLinks(MarkdownDocument document, string page)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            var url = link.Url ?? string.Empty;
            if (link.IsImage || !LinkTarget.IsAllowed(url))
            {
                link.ReplaceBy(new LiteralInline(TextOf(link)), copyChildren: false);
            }
            else
            {
                link.Url = RelativeAddress.OfWritten(page, url);
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !LinkTarget.IsAllowed(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }
    }

    /// <summary>«124 pct.» ends a sentence by itself; the full stop people wrote after the figure would be a second one.</summary>
    private static void PrepareFullStops(MarkdownDocument document, ProseContext context)
    {
        foreach (var figure in document.Descendants<FigureInline>())
        {
            if (figure.NextSibling is LiteralInline next && next.Content.CurrentChar == '.' && context.Figure(figure.Address).Text.EndsWith('.'))
            {
                next.Content.NextChar();
            }
        }
    }

    private static string TextOf(ContainerInline? inline, ProseContext? context = null) => inline is null
        ? string.Empty
        : string.Concat(inline.Descendants().Select(part => part switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            FigureInline figure when context is not null => context.Figure(figure.Address).Text,
            _ => string.Empty,
        }));
}
