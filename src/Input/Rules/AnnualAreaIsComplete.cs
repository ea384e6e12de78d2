using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>In an assessed report every area has its number, its place in the organisation and its investment.</summary>
/// <remarks>A half-year report needs none of them: they are the year's.</remarks>
internal sealed class AnnualAreaIsComplete : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var (report, area) in context.AreaReports.Where(pair => pair.Report.Kind != ReportKind.FiguresOnly && !context.IsBroken(pair.Area.Origin)))
        {
            foreach (var name in report.Kind == ReportKind.Annual ? Missing(area) : [])
            {
                yield return Finding.Error("IM0212", context.PlaceOf(area.Origin), $"Feltet «{name}» mangler. Det kræves i rapporten {report.Id}.");
            }

            if (area.InvestmentMillionKroner < 0)
            {
                yield return Finding.Error("IM0213", context.PlaceOf(area.Origin.At("investmentMillionKroner")), "Investeringen kan ikke være mindre end 0.");
            }

            if (area.FullYearPersons < 0)
            {
                yield return Finding.Error("IM0213", context.PlaceOf(area.Origin.At("fullYearPersons")), "Antallet af helårspersoner kan ikke være mindre end 0.");
            }
        }
    }

    private static IEnumerable<string> Missing(AreaReport area) => new[]
    {
        area.Number is null ? "number" : null,
        area.Placement.Count == 0 ? "placement" : null,
        area.InvestmentMillionKroner is null ? "investmentMillionKroner" : null,
    }.OfType<string>();
}
