using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>A result far beyond its target is more often a slip of the keyboard than a success.</summary>
internal sealed class FiguresAreNotAbsurd : IRule
{
    private const decimal TimesTarget = 10m;

    public IEnumerable<Finding> Check(RuleContext context) =>
        from pair in context.AreaReports
        from measure in pair.Area.Measures
        where measure.Target > 0 && measure.Result > TimesTarget * measure.Target
        select Finding.Warning(
            "IM0225",
            context.PlaceOf(measure.Origin.At("result")),
            $"Resultatet for «{measure.Measure.Name}» er mere end {TimesTarget:0} gange målet. Er der et ciffer for meget?");
}
