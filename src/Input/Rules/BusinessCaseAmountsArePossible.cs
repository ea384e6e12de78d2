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
        .SelectMany(made => made.Periods.Select(period => (period.Origin, Property: "investmentMillionKroner", Number: period.InvestmentMillionKroner))
            .Concat(made.FollowUps.SelectMany(year => new (Origin Origin, string Property, decimal? Number)[]
            {
                (year.Origin, "budgetedPrice", year.BudgetedPrice),
                (year.Origin, "budgetedQuantity", year.BudgetedQuantity),
                (year.Origin, "realisedPrice", year.RealisedPrice),
                (year.Origin, "realisedQuantity", year.RealisedQuantity),
            })))
        .Where(amount => amount.Number < 0)
        .Select(amount => Finding.Error(
            "IM0286", context.PlaceOf(amount.Origin.At(amount.Property)), "Investering, pris og mængde kan ikke være mindre end 0. Ret tallet, eller udelad det, hvis det ikke er kendt."));
}
