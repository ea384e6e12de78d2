using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>The steps of a moved target follow each other, each to another target above 0, at a day near the year, and end at the target.</summary>
internal sealed class TargetChangesLeadToTheTarget : IRule
{
    /// <summary>How long before and after its year a target may still be moved: budgets are made in the autumn before, accounts in the spring after.</summary>
    private const int MonthsAround = 6;

    public IEnumerable<Finding> Check(RuleContext context) =>
        from pair in context.AreaReports
        from measure in pair.Area.Measures
        from finding in Check(measure, pair.Report, context)
        select finding;

    private static IEnumerable<Finding> Check(MeasureReport measure, Report report, RuleContext context)
    {
        var name = measure.Measure.Name;
        for (var step = 0; step < measure.TargetChanges.Count; step++)
        {
            var change = measure.TargetChanges[step];
            var next = step + 1 < measure.TargetChanges.Count ? measure.TargetChanges[step + 1].From : measure.Target;
            if (change.To != next)
            {
                yield return Finding.Error(
                    "IM0240",
                    context.PlaceOf(change.Origin.At("to")),
                    step + 1 < measure.TargetChanges.Count
                        ? FormattableString.Invariant($"Målet for «{name}» flyttes her til {change.To:0.##}, men næste flytning begynder ved {next:0.##}. Flytningerne skal hænge sammen.")
                        : FormattableString.Invariant($"Målet for «{name}» flyttes her til {change.To:0.##}, men målet i rapporten er {next:0.##}. Den sidste flytning skal ende på målet."));
            }

            if (change.From <= 0 || change.To <= 0 || change.From == change.To)
            {
                yield return Finding.Error(
                    "IM0241", context.PlaceOf(change.Origin), $"Målet for «{name}» skal flyttes fra et tal over 0 til et andet tal over 0.");
            }

            if (change.Date is { } date && (date < new DateOnly(report.Year, 1, 1).AddMonths(-MonthsAround) || date >= new DateOnly(report.Year + 1, 1, 1).AddMonths(MonthsAround)))
            {
                yield return Finding.Error(
                    "IM0242",
                    context.PlaceOf(change.Origin.At("date")),
                    $"Målet for «{name}» kan ikke være flyttet i {date.Year}, når rapporten handler om {report.Year}. Ret datoen. Er målet et andet end året før, hører det ikke til i «targetChanges».");
            }
        }
    }
}
