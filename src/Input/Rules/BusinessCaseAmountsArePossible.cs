using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>Nothing invested, priced or counted in a business case is below 0. A saving may be: then the effort cost more.</summary>
internal sealed class BusinessCaseAmountsArePossible : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) => context.Record.Areas
        .SelectMany(area => area.Models)
        .Select(model => model.BusinessCase)
        .OfType<BusinessCase>()
        .SelectMany(made => made.Periods.Select(period => new NumberFact(period.InvestmentMillionKroner, period.Origin.At("investmentMillionKroner")))
            .Concat(made.FollowUps.SelectMany(year => new[]
            {
                new NumberFact(year.BudgetedPrice, year.Origin.At("budgetedPrice")),
                new NumberFact(year.BudgetedQuantity, year.Origin.At("budgetedQuantity")),
                new NumberFact(year.RealisedPrice, year.Origin.At("realisedPrice")),
                new NumberFact(year.RealisedQuantity, year.Origin.At("realisedQuantity")),
            })))
        .Where(amount => amount.Number < 0)
        .Select(amount => Finding.Error(
            "IM0286", context.PlaceOf(amount.Origin), "Investering, pris og mængde kan ikke være mindre end 0. Ret tallet, eller udelad det, hvis det ikke er kendt."));
}
