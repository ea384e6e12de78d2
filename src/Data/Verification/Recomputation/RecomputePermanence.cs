using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>Totals over the proposals, and which of the figures they print are not the computed ones.</summary>
internal static class RecomputePermanence
{
    /// <exception cref="OverflowException">The numbers are too large.</exception>
    public static IReadOnlyDictionary<string, ExpectedFigure> Totals(string report, IReadOnlyList<RecomputedProposal> rows)
    {
        var models = rows.SelectMany(row => row.Says.Models.Select(model => $"{row.Says.Area}/{model.Id}")).ToList();
        var totals = new Dictionary<string, ExpectedFigure>(StringComparer.Ordinal)
        {
            ["proposals"] = Count("proposals", Rows(_ => true)),
            ["models"] = Count("models", models),
            ["eligible"] = Count("eligible", Rows(row => row.IsEligible == true)),
            ["metEachYear"] = Count("metEachYear", Rows(row => row.Years.All(year => year.IsMet == true))),
        };
        if (rows.Any(row => row.Investment is not null))
        {
            totals["investmentMillionKroner"] = new ExpectedFigure(
                Address("investmentMillionKroner"), rows.Sum(row => row.Investment?.Unrounded ?? 0), RoundingRule.TenthHalfUp, ExpectedFigure.MillionKroner);
        }

        return totals;

        string Address(string name) => $"{report}/permanence/totals/{name}";

        List<string> Rows(Func<RecomputedProposal, bool> counts) => [.. rows.Where(counts).Select(row => $"{report}/permanence/{row.Says.Area}")];

        ExpectedFigure Count(string name, IReadOnlyList<string> counted) =>
            new(Address(name), counted.Count, RoundingRule.Exact, ExpectedFigure.Count) { Counted = counted };
    }

    /// <summary>Totals first, then row by row.</summary>
    public static IEnumerable<ExpectedDifference> Differences(
        StatedPermanenceEdition? stated, IReadOnlyDictionary<string, ExpectedFigure> totals, IReadOnlyList<RecomputedProposal> rows) =>
        new[]
            {
                RecomputeDifferences.Compare("permanence-models", stated?.Models, totals.GetValueOrDefault("models")),
                RecomputeDifferences.Compare("permanence-investment", stated?.InvestmentMillionKroner, totals.GetValueOrDefault("investmentMillionKroner")),
            }
            .Concat(rows.SelectMany(Row))
            .OfType<ExpectedDifference>();

    private static IEnumerable<ExpectedDifference?> Row(RecomputedProposal row)
    {
        if (row.Says.Stated is not { } stated)
        {
            return [];
        }

        var id = $"permanence-{row.Says.Area}";
        return
        [
            RecomputeDifferences.Compare($"{id}-target", stated.Target, row.Target),
            RecomputeDifferences.Compare($"{id}-result", stated.Result, row.Result),
            RecomputeDifferences.Compare($"{id}-attainment", stated.AttainmentPercent, row.Percent),
            row.IsInvestmentOfModels ? RecomputeDifferences.Compare($"{id}-investment", stated.InvestmentMillionKroner, row.Investment) : null,
            .. (stated.ByYear ?? []).SelectMany(printed => row.Says.Years.Zip(row.Years).Where(pair => pair.First.Year == printed.Year).SelectMany(pair => new[]
            {
                RecomputeDifferences.Compare(FormattableString.Invariant($"{id}-{printed.Year}-target"), printed.Target, pair.Second.Target),
                RecomputeDifferences.Compare(FormattableString.Invariant($"{id}-{printed.Year}-result"), printed.Result, pair.Second.Result),
            })),
        ];
    }
}
