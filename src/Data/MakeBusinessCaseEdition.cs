using InvestmentModels.Computation.Economy;
using InvestmentModels.Data.Editions;
using InvestmentModels.Model;

namespace InvestmentModels.Data;

/// <summary>A computed business case → its edition.</summary>
internal static class MakeBusinessCaseEdition
{
    public static BusinessCaseEdition From(ComputedBusinessCase made) => new(
        made.Model.Id,
        made.Model.Name,
        made.Area.Id,
        made.Said.From,
        [.. made.Model.Investment.Select(period => new YearlyInvestmentEdition(period.From, period.To, period.MillionKroner))],
        Range(made.Price),
        Range(made.Quantity),
        Range(made.Effect),
        made.Said.SavingMillionKroner,
        Range(made.Saving),
        made.Said.BudgetedGainMillionKroner,
        [.. made.Periods.Select(period => new BusinessCasePeriodEdition(
            period.Said.From, period.Said.To, period.Investment?.Value, Saving(period.Expected), Saving(period.Realised)))],
        Balance(made.ExpectedBalance),
        Balance(made.RealisedBalance),
        made.RealisedOfExpected?.Value,
        made.Said.Lasting is { } lasting ? new LastingEdition(lasting.From, lasting.MillionKroner, lasting.Text) : null,
        made.Said.DerivedEffects,
        [.. made.FollowUps.Select(FollowUp)],
        made.Said.Source,
        made.Said.Note);

    private static AssumptionEdition? Range(ComputedRange? range) =>
        range is null ? null : new AssumptionEdition(range.Name, range.Low?.Value, range.Expected.Value, range.High?.Value);

    private static SavingEdition Saving(ComputedSaving saving) => new(saving.Saving?.Value, saving.Net?.Value, saving.Cumulative?.Value);

    private static BalanceEdition? Balance(ComputedBalance balance) => balance is { Period: { } period, Years: { } years }
        ? new BalanceEdition(period.To, years.Value, balance.IsWithinBudgetYears)
        : null;

    private static FollowUpEdition FollowUp(ComputedFollowUp year)
    {
        PriceQuantity said = year.Said;
        return new FollowUpEdition(
            said.Year, said.Name, said.BudgetedPrice, said.BudgetedQuantity, said.RealisedPrice, said.RealisedQuantity, year.PricePart.Value, year.QuantityPart.Value);
    }
}
