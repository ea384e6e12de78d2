using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Recomputation;

namespace InvestmentModels.Data.Verification;

/// <summary>What stands about a business case is what its assumptions and periods give.</summary>
internal static class VerifyBusinessCase
{
    /// <summary>Longer than any business case: a period of a million years would only cost time.</summary>
    private const int MostYears = 200;

    /// <param name="check">Told what differs.</param>
    /// <param name="made">The business case.</param>
    /// <param name="expected">Gets every figure the business case must have.</param>
    /// <returns>The differences that must be told.</returns>
    public static IReadOnlyList<ExpectedDifference> Check(FileCheck check, BusinessCaseEdition made, List<ExpectedFigure> expected)
    {
        var at = $"businessCases/{made.Model}";
        if (made.Periods.Any(period => period.To - (long)period.From is < 0 or > MostYears || Math.Abs(period.From - (long)made.From) > MostYears))
        {
            check.Tell($"{at}/periods", VerificationTexts.CannotCompute);
            return [];
        }

        var ranges = RecomputeBusinessCase.Ranges(made).ToList();
        expected.AddRange(ranges);
        Saving(check, at, made.Saving, RecomputeBusinessCase.Saving(made));
        expected.AddRange(Side(check, at, made, "expected", period => period.Expected, made.ExpectedBalance));
        expected.AddRange(Side(check, at, made, "realised", period => period.Realised, made.RealisedBalance));
        var investments = RecomputePeriods.Investments(made).ToList();
        expected.AddRange(investments.SelectMany(found => new[] { found.Investment, found.ByYear }).OfType<ExpectedFigure>());
        var share = RecomputeBusinessCase.RealisedOfExpected(made);
        check.Number($"{at}/realisedOfExpectedPercent", made.RealisedOfExpectedPercent, share?.Value);
        expected.AddRange(share is null ? [] : [share]);
        expected.AddRange(RecomputeBusinessCase.FollowUps(made));
        foreach (var year in made.FollowUps)
        {
            var its = FormattableString.Invariant($"{at}/followUps/{year.Year}");
            check.Number($"{its}/pricePart", year.PricePart, (year.RealisedPrice - year.BudgetedPrice) * year.RealisedQuantity);
            check.Number($"{its}/quantityPart", year.QuantityPart, (year.RealisedQuantity - year.BudgetedQuantity) * year.BudgetedPrice);
        }

        return
        [
            .. new[] { RecomputeDifferences.Compare($"{made.Model}-saving", made.StatedSavingMillionKroner, ranges.FirstOrDefault(figure => figure.Address == RecomputeBusinessCase.Address(made, "saving/expected"))) }
                .Concat(investments.Select(found => RecomputeDifferences.Compare($"{made.Model}-investment-{RecomputePeriods.Key(found.Period)}", found.Period.Investment, found.ByYear)))
                .OfType<ExpectedDifference>(),
        ];
    }

    private static void Saving(FileCheck check, string at, AssumptionEdition? says, AssumptionEdition? again)
    {
        check.Number($"{at}/saving/low", says?.Low, Rounded(again?.Low));
        check.Number($"{at}/saving/expected", says?.Expected, Rounded(again?.Expected));
        check.Number($"{at}/saving/high", says?.High, Rounded(again?.High));
    }

    private static decimal? Rounded(decimal? number) => number is { } known ? RoundingRule.TenthHalfUp.Apply(known) : null;

    private static IEnumerable<ExpectedFigure> Side(
        FileCheck check, string at, BusinessCaseEdition made, string name, Func<BusinessCasePeriodEdition, SavingEdition> side, BalanceEdition? says)
    {
        var again = RecomputePeriods.Side(made, side);
        foreach (var (period, computed) in made.Periods.Zip(again))
        {
            var its = $"{at}/periods/{RecomputePeriods.Key(period)}/{name}";
            check.Number($"{its}/net", side(period).Net, computed.Net);
            check.Number($"{its}/cumulative", side(period).Cumulative, computed.Cumulative);
        }

        var balance = RecomputePeriods.Balance(made, again);
        check.Holds($"{at}/{name}Balance", says == balance, VerificationTexts.WrongBalance);
        return RecomputePeriods.Figures(made, name, again).Concat(balance is null ? [] : [Years(made, name, balance)]);
    }

    private static ExpectedFigure Years(BusinessCaseEdition made, string name, BalanceEdition balance)
    {
        var address = RecomputeBusinessCase.Address(made, "years");
        var years = Enumerable.Range(made.From, (int)balance.Years).Select(year => FormattableString.Invariant($"{address}/{year}")).ToList();
        return new ExpectedFigure(RecomputeBusinessCase.Address(made, $"{name}Balance"), years.Count, RoundingRule.Exact, ExpectedFigure.Count) { Counted = years };
    }
}
