using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>Nets, all nets so far and the balance of a business case, from its periods' investments and savings.</summary>
internal static class RecomputePeriods
{
    private const int BudgetYears = 4;

    /// <summary>What a period is called in addresses.</summary>
    public static string Key(BusinessCasePeriodEdition period) => period.From == period.To
        ? FormattableString.Invariant($"{period.From}")
        : FormattableString.Invariant($"{period.From}-{period.To}");

    /// <summary>One side of every period.</summary>
    public static IReadOnlyList<SavingEdition> Side(BusinessCaseEdition made, Func<BusinessCasePeriodEdition, SavingEdition> side)
    {
        var all = new List<SavingEdition>();
        decimal? soFar = 0;
        foreach (var period in made.Periods)
        {
            var net = side(period).Saving - period.Investment;
            soFar += net;
            all.Add(new SavingEdition(side(period).Saving, net, soFar));
        }

        return all;
    }

    /// <summary>The figures of one side.</summary>
    public static IEnumerable<ExpectedFigure> Figures(BusinessCaseEdition made, string name, IReadOnlyList<SavingEdition> side) => made.Periods.Zip(side).SelectMany(pair =>
        new (string Name, decimal? Number)[] { (name, pair.Second.Saving), ($"{name}Net", pair.Second.Net), ($"{name}Cumulative", pair.Second.Cumulative) }
            .Where(one => one.Number is not null)
            .Select(one => RecomputeBusinessCase.Exact(made, $"periods/{Key(pair.First)}/{one.Name}", one.Number!.Value, ExpectedFigure.MillionKroner)));

    /// <summary>The first period in which all nets so far are not below 0.</summary>
    public static BalanceEdition? Balance(BusinessCaseEdition made, IReadOnlyList<SavingEdition> side)
    {
        var found = made.Periods.Zip(side).FirstOrDefault(pair => pair.Second.Cumulative >= 0).First;
        if (found is null)
        {
            return null;
        }

        var years = Math.Max(found.To - made.From + 1, 0);
        return new BalanceEdition(found.To, years, years is > 0 and <= BudgetYears);
    }

    /// <summary>Investments, and what the model's yearly amounts give where they cover the period.</summary>
    public static IEnumerable<(BusinessCasePeriodEdition Period, ExpectedFigure Investment, ExpectedFigure? ByYear)> Investments(BusinessCaseEdition made)
    {
        foreach (var period in made.Periods.Where(period => period.Investment is not null))
        {
            var at = $"periods/{Key(period)}/investment";
            var years = Enumerable.Range(period.From, Math.Max(period.To - period.From + 1, 0)).Select(year => made.YearlyInvestment.Where(amount => amount.From <= year && (amount.To ?? year) >= year).ToList()).ToList();
            yield return (
                period,
                RecomputeBusinessCase.Exact(made, at, period.Investment!.Value, ExpectedFigure.MillionKroner),
                years.Count > 0 && years.Sum(found => found.Count) == years.Count
                    ? RecomputeBusinessCase.Exact(made, $"{at}ByYear", years.Sum(found => found.Sum(amount => amount.MillionKroner)), ExpectedFigure.MillionKroner)
                    : null);
        }
    }
}
