using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>A business case's figures from its assumptions, periods and follow-ups.</summary>
internal static class RecomputeBusinessCase
{
    private const decimal Million = 1_000_000m;
    private const decimal Whole = 100m;

    /// <summary>What was assumed, and the yearly saving it gives.</summary>
    public static IEnumerable<ExpectedFigure> Ranges(BusinessCaseEdition made) =>
    [
        .. Range(made, "price", made.Price, RoundingRule.Exact, ExpectedFigure.Kroner),
        .. Range(made, "quantity", made.Quantity, RoundingRule.Exact, ExpectedFigure.Count),
        .. Range(made, "effect", made.Effect, RoundingRule.Exact, ExpectedFigure.Count),
        .. Range(made, "saving", Saving(made), RoundingRule.TenthHalfUp, ExpectedFigure.MillionKroner),
        .. Fact(made, "budgetedGain", made.BudgetedGainMillionKroner),
        .. Fact(made, "lasting", made.Lasting?.MillionKroner),
    ];

    /// <summary>The yearly saving, unrounded; none where price, quantity or effect is not known.</summary>
    public static AssumptionEdition? Saving(BusinessCaseEdition made)
    {
        if (made.Price is not { } price || made.Quantity is not { } quantity || made.Effect is not { } effect)
        {
            return null;
        }

        AssumptionEdition[] all = [price, quantity, effect];
        return new AssumptionEdition(
            string.Empty,
            all.Any(one => one.Low is not null) ? all.Aggregate(1m, (product, one) => product * (one.Low ?? one.Expected)) / Million : null,
            all.Aggregate(1m, (product, one) => product * one.Expected) / Million,
            all.Any(one => one.High is not null) ? all.Aggregate(1m, (product, one) => product * (one.High ?? one.Expected)) / Million : null);
    }

    /// <summary>Price and quantity, budgeted and realised, and what each explains.</summary>
    public static IEnumerable<ExpectedFigure> FollowUps(BusinessCaseEdition made) => made.FollowUps
        .GroupBy(year => year.Year)
        .SelectMany(same => same.SelectMany((year, index) =>
        {
            var at = FormattableString.Invariant($"followUps/{year.Year}-{index + 1}");
            var (budgeted, realised) = (year.BudgetedPrice * year.BudgetedQuantity, year.RealisedPrice * year.RealisedQuantity);
            return new[]
            {
                Exact(made, $"{at}/budgetedPrice", year.BudgetedPrice, ExpectedFigure.Kroner),
                Exact(made, $"{at}/budgetedQuantity", year.BudgetedQuantity, ExpectedFigure.Count),
                Exact(made, $"{at}/realisedPrice", year.RealisedPrice, ExpectedFigure.Kroner),
                Exact(made, $"{at}/realisedQuantity", year.RealisedQuantity, ExpectedFigure.Count),
                Exact(made, $"{at}/budgeted", budgeted, ExpectedFigure.Kroner),
                Exact(made, $"{at}/realised", realised, ExpectedFigure.Kroner),
                Exact(made, $"{at}/difference", realised - budgeted, ExpectedFigure.Kroner),
                Exact(made, $"{at}/pricePart", realised - (year.BudgetedPrice * year.RealisedQuantity), ExpectedFigure.Kroner),
                Exact(made, $"{at}/quantityPart", (year.BudgetedPrice * year.RealisedQuantity) - budgeted, ExpectedFigure.Kroner),
            };
        }));

    /// <summary>Realised against expected saving where both are known.</summary>
    public static ExpectedFigure? RealisedOfExpected(BusinessCaseEdition made)
    {
        var known = made.Periods.Where(period => period.Expected.Saving is not null && period.Realised.Saving is not null).ToList();
        var expected = known.Sum(period => period.Expected.Saving!.Value);
        return expected <= 0 ? null : new ExpectedFigure(
            Address(made, "realisedOfExpected"), known.Sum(period => period.Realised.Saving!.Value) / expected * Whole, RoundingRule.WholeHalfDown, ExpectedFigure.Percent);
    }

    /// <summary>A figure that is not rounded.</summary>
    public static ExpectedFigure Exact(BusinessCaseEdition made, string name, decimal number, string unit) => new(Address(made, name), number, RoundingRule.Exact, unit);

    /// <summary>The address of a figure of the business case.</summary>
    public static string Address(BusinessCaseEdition made, string name) => $"models/{made.Model}/businessCase/{name}";

    private static IEnumerable<ExpectedFigure> Fact(BusinessCaseEdition made, string name, decimal? number) =>
        number is { } known ? [Exact(made, name, known, ExpectedFigure.MillionKroner)] : [];

    private static IEnumerable<ExpectedFigure> Range(BusinessCaseEdition made, string name, AssumptionEdition? range, RoundingRule rounding, string unit) => range is null ? [] :
        new (string Which, decimal? Number)[] { ("low", range.Low), ("expected", range.Expected), ("high", range.High) }
            .Where(one => one.Number is not null)
            .Select(one => new ExpectedFigure(Address(made, $"{name}/{one.Which}"), one.Number!.Value, rounding, unit));
}
