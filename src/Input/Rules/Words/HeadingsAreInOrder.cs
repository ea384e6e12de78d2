using InvestmentModels.Diagnostics;
using Markdig.Syntax;

namespace InvestmentModels.Input.Rules.Words;

/// <summary>Headings begin at the second level (the first is the page's own) and skip none on the way down.</summary>
internal sealed class HeadingsAreInOrder : WordsRule
{
    protected override IEnumerable<Finding> Check(Model.Words words, RuleContext context)
    {
        var above = 1;
        foreach (var heading in Markup.Of(words).Descendants<HeadingBlock>())
        {
            if (heading.Level == 1)
            {
                yield return Finding.Error("IM0604", PlaceOf(words, heading.Span.Start, context), "Siden har allerede en overskrift. Begynd afsnit med «## ».");
            }
            else if (heading.Level > above + 1)
            {
                yield return Finding.Error("IM0604", PlaceOf(words, heading.Span.Start, context), $"Overskriften springer et niveau over. Brug {new string('#', above + 1)} her.");
            }

            above = Math.Max(heading.Level, 1);
        }
    }
}
