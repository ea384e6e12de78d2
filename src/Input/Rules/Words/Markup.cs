using System.Runtime.CompilerServices;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace InvestmentModels.Input.Rules.Words;

/// <summary>Parses a text as the site does, but with HTML still recognised, so that it can be pointed at.</summary>
internal static class Markup
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true })
        .Build();

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
            return Markdown.Parse(words.Markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // What Markdig throws at «> > > > …», and nothing else: a text is never null.
            return TooDeep;
        }
    }
}
