using InvestmentModels.Computation.Publishing;
using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Review.Rules;

/// <summary>A correction of a published report corrects something: a correction that matches no change would mislead.</summary>
internal sealed class CorrectionMatchesAChange : IReviewRule
{
    public IEnumerable<Finding> Check(ReviewContext context) => context.Record.Said.Reports
        .Where(report => !context.IsBroken(report.Id))
        .SelectMany(report => Check(report, context));

    private static IEnumerable<Finding> Check(Report report, ReviewContext context)
    {
        var published = context.Record.Said.Publications.Where(publication => publication.Report == report.Id).ToList();
        if (published.Count == 0)
        {
            return [];
        }

        var states = published.Select(publication => publication.Facts)
            .Append(CanonicalFacts.Of(report).ToDictionary(fact => fact.Address, fact => fact.Value, StringComparer.Ordinal))
            .ToList();
        return
            from correction in report.Corrections
            where !IsPartOfChain(states, report, correction)
            select Finding.Error(
                "IM0504",
                context.PlaceOf(correction.Origin.At("subject")),
                $"Rettelsen af «{correction.Subject}» fra {correction.From} til {correction.To} passer ikke til nogen ændring. Ret adressen eller tallene, eller fjern rettelsen.");
    }

    /// <summary>The corrections of a subject form a chain from a published value to the present one.</summary>
    private static bool IsPartOfChain(IReadOnlyList<IReadOnlyDictionary<string, string>> states, Report report, Correction correction)
    {
        var chain = report.Corrections.Where(made => made.Subject == correction.Subject).ToList();
        var index = chain.IndexOf(correction);
        var startsRight = index == 0
            ? states[0].GetValueOrDefault(correction.Subject, FactChange.Nothing) == correction.From
            : chain[index - 1].To == correction.From;
        var endsRight = index < chain.Count - 1 || states[^1].GetValueOrDefault(correction.Subject, FactChange.Nothing) == correction.To;
        return startsRight && endsRight;
    }
}
