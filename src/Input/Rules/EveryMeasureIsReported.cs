using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A report holds every measure of its areas exactly once; one without a result says so with <c>missing</c>.</summary>
/// <remarks>A report of kind <c>figuresOnly</c> holds what happens to be known, so it may leave measures out.</remarks>
internal sealed class EveryMeasureIsReported : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var (report, area) in context.AreaReports.Where(pair => !context.IsBroken(pair.Area.Origin) && !context.IsBroken(pair.Area.Area.Origin)))
        {
            var reported = area.Measures.Select(measure => measure.Measure.Id).ToList();
            foreach (var again in area.Measures.GroupBy(measure => measure.Measure.Id).SelectMany(same => same.Skip(1)))
            {
                yield return Finding.Error("IM0210", context.PlaceOf(again.Origin), $"«{again.Measure.Name}» står to gange i rapporten.");
            }

            foreach (var left in area.Area.Measures.Where(measure => report.Kind != ReportKind.FiguresOnly && measure.IsMeasuredIn(report.Year) && !reported.Contains(measure.Id)))
            {
                yield return Finding.Error(
                    "IM0211", context.PlaceOf(area.Origin.At("measures")), $"«{left.Name}» ({left.Id}) mangler. Skriv mål og resultat, eller forklar i «missing», hvorfor resultatet mangler.");
            }
        }
    }
}
