using InvestmentModels.Diagnostics;
using Markdig.Syntax;

namespace InvestmentModels.Input.Rules.Words;

/// <summary>A shown calculation is written in one way only: its marks alone on lines of their own, so that every address between them is found and checked.</summary>
internal sealed class CalculationsStandAlone : WordsRule
{
    private const string Begins = "```regnestykke";

    protected override IEnumerable<Finding> Check(Model.Words words, RuleContext context) => Markup.Of(words)
        .Descendants<FencedCodeBlock>()
        .Where(block => block.Info == "regnestykke" && !IsPlain(block, words.Markdown))
        .Select(block => Finding.Error(
            "IM0613", PlaceOf(words, block.Span.Start, context), $"Et regnestykke begynder med linjen {Begins} og slutter med linjen ```, uden indrykning og uden andet på linjerne. Ret linjerne."));

    private static bool IsPlain(FencedCodeBlock block, string markdown)
    {
        var text = markdown[block.Span.Start..Math.Min(block.Span.End + 1, markdown.Length)].Split('\n');
        return block.Parent is MarkdownDocument && block.Column == 0 && text[0].TrimEnd() == Begins && text.Skip(1).SkipLast(1).All(line => !line.Contains('`', StringComparison.Ordinal)) && text[^1].TrimEnd() == "```";
    }
}
