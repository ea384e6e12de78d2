using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A threshold that is not the one of the assessed report before says who decided it.</summary>
internal sealed class ChangedThresholdIsDecided : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        var annual = context.Record.Reports.Where(report => report.Kind == ReportKind.Annual).ToList();
        return annual.Zip(annual.Skip(1), (before, now) => Check(before, now, context)).OfType<Finding>();
    }

    private static Finding? Check(Report before, Report now, RuleContext context) =>
        context.IsBroken(before.Origin) || context.IsBroken(now.Origin) || before.Rule.GreenFromPercent == now.Rule.GreenFromPercent || now.Rule.Decision is not null ? null : Finding.Warning(
            "IM0247",
            context.PlaceOf(now.Rule.Origin.At("greenFromPercent")),
            FormattableString.Invariant(
                $"Grænsen for grøn er {now.Rule.GreenFromPercent:0.##} pct. her, men var {before.Rule.GreenFromPercent:0.##} pct. i {before.Id}. Skriv i «decision», hvem der besluttede det. Siden siger ellers, at kilden ikke nævner det."));
}
