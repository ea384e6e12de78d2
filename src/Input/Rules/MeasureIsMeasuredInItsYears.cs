using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>A measure begins before it ends, and no report holds it in a year outside.</summary>
internal sealed class MeasureIsMeasuredInItsYears : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var measure in context.Record.Areas.SelectMany(area => area.Measures).Where(measure => measure.From > measure.Until))
        {
            yield return Finding.Error(
                "IM0245", context.PlaceOf(measure.Origin.At("until")), $"«{measure.Name}» kan ikke måles fra {measure.From} til og med {measure.Until}. Ret et af årene.");
        }

        foreach (var (report, area) in context.AreaReports)
        {
            foreach (var measure in area.Measures.Where(measure => !(measure.Measure.From > measure.Measure.Until) && !measure.Measure.IsMeasuredIn(report.Year)))
            {
                yield return Finding.Error(
                    "IM0246",
                    context.PlaceOf(measure.Origin),
                    $"«{measure.Measure.Name}» måles {Years(measure.Measure)} og kan ikke stå i en rapport om {report.Year}. Tag målepunktet ud af rapporten, eller ret årene i areas/.");
            }
        }
    }

    private static string Years(Model.Measure measure) => (measure.From, measure.Until) switch
    {
        ({ } from, { } until) => $"fra {from} til og med {until}",
        ({ } from, null) => $"fra {from}",
        _ => $"til og med {measure.Until}",
    };
}
