using InvestmentModels.Diagnostics;
using InvestmentModels.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InvestmentModels.Input.Rules.Words;

/// <summary>Links lead to pages of the site or by http, https, mailto and tel; pictures from elsewhere are not fetched.</summary>
internal sealed class LinksAreSafe : WordsRule
{
    protected override IEnumerable<Finding> Check(Model.Words words, RuleContext context)
    {
        foreach (var inline in Markup.Of(words).Descendants<Inline>())
        {
            var (url, isImage) = inline switch
            {
                LinkInline link => (link.Url ?? string.Empty, link.IsImage),
                AutolinkInline { IsEmail: false } link => (link.Url, false),
                _ => (null, false),
            };
            if (isImage)
            {
                yield return Finding.Error("IM0602", PlaceOf(words, inline.Span.Start, context), "Billeder kan ikke sættes ind i teksten. Beskriv indholdet med ord, eller link til det.");
            }
            else if (url is not null && !LinkTarget.IsAllowed(url))
            {
                yield return Finding.Error(
                    "IM0602", PlaceOf(words, inline.Span.Start, context), $"Linket «{url}» er ikke tilladt. Brug en adresse på siden (/metode/), https://, http://, mailto: eller tel:.");
            }
        }
    }
}
