using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>Monthly figures are twelve, one for each month; a month that was not reported is <c>null</c>.</summary>
internal sealed class MonthlyHasTwelveMonths : IRule
{
    private const int Months = 12;

    public IEnumerable<Finding> Check(RuleContext context) =>
        from pair in context.AreaReports
        from measure in pair.Area.Measures
        where measure.Monthly.Count is not (0 or Months) && !context.IsBroken(measure.Origin)
        select Finding.Error(
            "IM0205",
            context.PlaceOf(measure.Origin.At("monthly")),
            $"«monthly» for «{measure.Measure.Name}» har {measure.Monthly.Count} tal. Skriv tolv; brug null for en måned, der ikke er oplyst.");
}
