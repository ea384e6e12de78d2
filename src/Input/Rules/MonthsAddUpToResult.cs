using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>Where every month is reported, the months of a counted measure add up to its result: twelve of a year, the first six of a half year.</summary>
/// <remarks>The mean of twelve monthly means is not the year's mean, so durations are left alone.</remarks>
internal sealed class MonthsAddUpToResult : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) =>
        from pair in context.AreaReports
        from measure in pair.Area.Measures
        where measure.Measure.OverYears == YearsRule.Sum && measure.Monthly.Count == 12
        let months = pair.Report.Kind == ReportKind.HalfYear ? Report.HalfAYear : 12
        let known = measure.Monthly.Take(months).OfType<decimal>().ToList()
        let sum = known.Sum()
        where measure.Result is { } result && (known.Count == months ? sum != result : sum > result)
        select Finding.Error(
            "IM0217",
            context.PlaceOf(measure.Origin.At("monthly")),
            FormattableString.Invariant($"Månederne for «{measure.Measure.Name}» giver {sum:0.##}, men resultatet er {measure.Result:0.##}. Ret måneden eller resultatet."));
}
