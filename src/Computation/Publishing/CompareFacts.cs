using InvestmentModels.Model;

namespace InvestmentModels.Computation.Publishing;

/// <summary>What has changed between two states of a report's facts.</summary>
public static class CompareFacts
{
    /// <summary>Every change since a publication, by address.</summary>
    public static IReadOnlyList<FactChange> Since(Publication publication, Report report)
    {
        var now = CanonicalFacts.Of(report).Where(fact => fact.Since <= publication.Edition).ToDictionary(fact => fact.Address, StringComparer.Ordinal);
        return [.. publication.Facts.Keys.Union(now.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(address => new FactChange(
                address,
                publication.Facts.GetValueOrDefault(address),
                now.GetValueOrDefault(address)?.Value,
                now.GetValueOrDefault(address)?.Origin ?? report.Origin))
            .Where(change => change.From != change.To)];
    }

    /// <summary>Addresses of the texts that are not as they were when published: new, edited or gone.</summary>
    public static IReadOnlyList<string> Texts(Publication publication, Report report)
    {
        var now = CanonicalFacts.Texts(report, publication.Edition);
        return [.. publication.Texts.Keys.Union(now.Keys, StringComparer.Ordinal)
            .Where(address => publication.Texts.GetValueOrDefault(address) != now.GetValueOrDefault(address))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The corrections that account for a change: in the order they were made they lead from the old value to the new.</summary>
    /// <returns>None when no chain of corrections leads all the way.</returns>
    public static IReadOnlyList<Correction> Accounting(FactChange change, Report report)
    {
        var made = report.Corrections.Where(correction => correction.Subject == change.Address).ToList();
        for (var start = made.Count - 1; start >= 0; start--)
        {
            var chain = made.Skip(start).ToList();
            if (chain[0].From == change.FromText && chain[^1].To == change.ToText && chain.Zip(chain.Skip(1)).All(pair => pair.First.To == pair.Second.From))
            {
                return chain;
            }
        }

        return [];
    }
}
