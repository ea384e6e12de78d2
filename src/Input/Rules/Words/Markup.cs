using System.Runtime.CompilerServices;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InvestmentModels.Input.Rules.Words;

/// <summary>Parses a text as the site does, but with HTML still recognised, so that it can be pointed at.</summary>
internal static class Markup
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true })
        .Build();

    /// <summary>Parts within parts. No text for readers comes near; Markdig writes 128.</summary>
    private const int Deepest = 100;

    private static readonly MarkdownDocument TooDeep = [];

    /// <summary>Several rules look at each text; it is parsed once, for as long as somebody holds it.</summary>
    private static readonly ConditionalWeakTable<Model.Words, MarkdownDocument> Known = [];

    /// <summary>The text as a tree; empty where it is nested deeper than the parser goes.</summary>
    public static MarkdownDocument Of(Model.Words words) => Known.GetValue(words, Parsed);

    /// <summary>Whether the text is nested deeper than the parser goes: no page can be made of it.</summary>
    public static bool IsTooDeep(Model.Words words) => ReferenceEquals(Of(words), TooDeep);

    private static MarkdownDocument Parsed(Model.Words words)
    {
        try
        {
            var document = Markdown.Parse(words.Markdown, Pipeline);
            return document.Descendants().Any(IsTooDeep) ? TooDeep : document;
        }
        catch (ArgumentException)
        {
            // What Markdig throws at «> > > > …», and nothing else: a text is never null.
            return TooDeep;
        }
    }

    /// <summary>Emphasis within emphasis the parser takes at any depth, but the writer of HTML does not.</summary>
    private static bool IsTooDeep(MarkdownObject part)
    {
        var depth = 0;
        for (var around = part; around is not null && depth <= Deepest; depth++)
        {
            around = around is Inline inline ? (MarkdownObject?)inline.Parent ?? (inline as ContainerInline)?.ParentBlock : (around as Block)?.Parent;
        }

        return depth > Deepest;
    }
}
