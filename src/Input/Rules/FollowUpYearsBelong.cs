using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>Price and quantity are followed up in years the business case covers: from its first year, and not after its last period.</summary>
internal sealed class FollowUpYearsBelong : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) =>
        from area in context.Record.Areas
        from model in area.Models
        where model.BusinessCase is not null
        let made = model.BusinessCase
        let last = made.Periods.Aggregate(made.From + Model.BusinessCase.BudgetYears - 1, (last, period) => Math.Max(last, period.To))
        from year in made.FollowUps
        where year.Year < made.From || year.Year > last
        select Finding.Error(
            "IM0287",
            context.PlaceOf(year.Origin.At("year")),
            $"Året {year.Year} ligger uden for business casen for «{model.Name}», som går fra {made.From} til {last}. Ret året.");
}
