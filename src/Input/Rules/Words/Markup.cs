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

    public static MarkdownDocument Of(Model.Words words) => Markdown.Parse(words.Markdown, Pipeline);
}
