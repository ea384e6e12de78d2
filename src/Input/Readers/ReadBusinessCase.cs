using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary>A model's business case.</summary>
internal static class ReadBusinessCase
{
    public static BusinessCase? From(BusinessCaseSpec? spec) => spec is null ? null : new BusinessCase(
        spec.From,
        One(spec.Price),
        One(spec.Quantity),
        One(spec.Effect),
        spec.SavingMillionKroner,
        spec.BudgetedGainMillionKroner,
        [.. spec.Periods.Select(period => new BusinessCasePeriod(
            period.From, period.To ?? period.From, period.InvestmentMillionKroner, period.ExpectedMillionKroner, period.RealisedMillionKroner, period.Origin))],
        spec.Lasting is { } lasting ? new LastingSaving(lasting.From, lasting.MillionKroner, lasting.Text, lasting.Origin) : null,
        spec.DerivedEffects ?? [],
        [.. (spec.FollowUps ?? []).Select(year => new PriceQuantity(
            year.Year, year.Name, year.BudgetedPrice, year.BudgetedQuantity, year.RealisedPrice, year.RealisedQuantity, year.Origin))],
        spec.Source,
        spec.Note,
        spec.Origin);

    private static Assumption? One(AssumptionSpec? spec) =>
        spec is null ? null : new Assumption(spec.Name, spec.Low, spec.Expected, spec.High, spec.Origin);
}
