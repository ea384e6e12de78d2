using InvestmentModels.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InvestmentModels.Input.Rules.Words;

/// <summary>Texts are Markdown; HTML in them would be shown as it is written.</summary>
internal sealed class NoRawHtml : WordsRule
{
    protected override IEnumerable<Finding> Check(Model.Words words, RuleContext context) => Markup.Of(words)
        .Descendants()
        .Where(node => node is HtmlBlock or HtmlInline)
        .Select(node => Finding.Error(
            "IM0603", PlaceOf(words, node.Span.Start, context), "HTML kan ikke bruges i teksten. Skriv det med Markdown, fx **fed** og [link](/metode/)."));
}
