using InvestmentModels.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InvestmentModels.Input.Rules.Words;

/// <summary>Links lead to pages of the site or by http, https, mailto and tel; pictures from elsewhere are not fetched.</summary>
internal sealed class LinksAreSafe : WordsRule
{
    private static readonly string[] Schemes = ["http://", "https://", "mailto:", "tel:"];

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
            else if (url is not null && !IsSafe(url))
            {
                yield return Finding.Error(
                    "IM0602", PlaceOf(words, inline.Span.Start, context), $"Linket «{url}» er ikke tilladt. Brug en adresse på siden (/metode/), https://, http://, mailto: eller tel:.");
            }
        }
    }

    private static bool IsSafe(string url) =>
        Schemes.Any(scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        || (!url.Contains(':', StringComparison.Ordinal) && !url.StartsWith("//", StringComparison.Ordinal) && !url.Contains('\\', StringComparison.Ordinal));
}
