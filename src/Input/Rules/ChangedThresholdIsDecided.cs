using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A threshold that is not the one of the assessed report before says who decided it.</summary>
internal sealed class ChangedThresholdIsDecided : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        var annual = context.Record.Reports.Where(report => report.Kind == ReportKind.Annual).ToList();
        return annual.Zip(annual.Skip(1))
            .Where(pair => !context.IsBroken(pair.First.Origin) && !context.IsBroken(pair.Second.Origin))
            .Where(pair => pair.First.Rule.GreenFromPercent != pair.Second.Rule.GreenFromPercent && pair.Second.Rule.Decision is null)
            .Select(pair => Finding.Warning(
                "IM0247",
                context.PlaceOf(pair.Second.Rule.Origin.At("greenFromPercent")),
                FormattableString.Invariant(
                    $"Grænsen for grøn er {pair.Second.Rule.GreenFromPercent:0.##} pct. her, men var {pair.First.Rule.GreenFromPercent:0.##} pct. i {pair.First.Id}. Skriv i «decision», hvem der besluttede det. Siden siger ellers, at kilden ikke nævner det.")));
    }
}
