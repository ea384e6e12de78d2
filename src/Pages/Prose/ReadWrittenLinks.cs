using InvestmentModels.Model;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InvestmentModels.Pages.Prose;

/// <summary>Texts → the links written in them, read just as <see cref="RenderProse"/> reads them.</summary>
public static class ReadWrittenLinks
{
    private static readonly MarkdownPipeline Pipeline = RenderProse.CreatePipeline(builder => builder.UsePreciseSourceLocation());

    /// <param name="texts">Each is read when its turn comes.</param>
    public static IEnumerable<LinkedText> In(IEnumerable<Words> texts) => texts
        .Where(words => !words.IsMissing)
        .Select(words => new LinkedText(
            words.File,
            words.FirstLine,
            [.. Markdown.Parse(words.Markdown, Pipeline).Descendants<LinkInline>().Where(link => !link.IsImage).Select(link => Of(link, words))]));

    /// <summary>The address of a link by name stands elsewhere, with the name.</summary>
    private static WrittenLink Of(LinkInline link, Words words)
    {
        var address = link.Reference?.UrlSpan ?? link.UrlSpan;
        var start = Math.Clamp(address.IsEmpty ? link.Span.Start : address.Start, 0, words.Markdown.Length);
        var before = words.Markdown.AsSpan(0, start);
        return new WrittenLink(link.Url ?? string.Empty, words.FirstLine + before.Count('\n'), start - before.LastIndexOf('\n'));
    }
}
