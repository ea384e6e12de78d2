using InvestmentModels.Data.Verification.Formulas;

namespace InvestmentModels.Data.Verification;

/// <summary>Finds figures that rest on themselves: each would agree with the next, and none with anything.</summary>
internal static class FindCircles
{
    /// <returns>Addresses that stand in a circle or rest on one.</returns>
    public static IReadOnlySet<string> In(IReadOnlyDictionary<string, FormulaOutcome> figures)
    {
        // Takes away, again and again, what rests on nothing that is left. Without calls into calls: a chain may be as long as the site.
        var waiting = new Dictionary<string, int>(StringComparer.Ordinal);
        var restingOn = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var ready = new Queue<string>();
        foreach (var (address, outcome) in figures)
        {
            var known = outcome.References.Where(figures.ContainsKey).Distinct(StringComparer.Ordinal).ToList();
            waiting[address] = known.Count;
            foreach (var reference in known)
            {
                (restingOn.TryGetValue(reference, out var list) ? list : restingOn[reference] = []).Add(address);
            }

            if (known.Count == 0)
            {
                ready.Enqueue(address);
            }
        }

        while (ready.TryDequeue(out var done))
        {
            waiting.Remove(done);
            foreach (var address in restingOn.GetValueOrDefault(done) ?? [])
            {
                if (--waiting[address] == 0)
                {
                    ready.Enqueue(address);
                }
            }
        }

        return waiting.Keys.ToHashSet(StringComparer.Ordinal);
    }
}
