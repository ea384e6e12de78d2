using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>A target of zero has no attainment, and a negative one no meaning.</summary>
internal sealed class TargetIsPositive : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) =>
        from pair in context.AreaReports
        from measure in pair.Area.Measures
        where measure.Target <= 0
        select Finding.Error(
            "IM0201",
            context.PlaceOf(measure.Origin.At("target")),
            $"Målet for «{measure.Measure.Name}» skal være større end 0. Er der ikke sat et mål, hører målepunktet ikke hjemme i denne rapport.");
}
