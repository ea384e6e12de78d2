using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>A result is given or its absence explained: never both, never neither, never below zero.</summary>
internal sealed class ResultIsReportedOrExplained : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var measure in context.AreaReports.SelectMany(pair => pair.Area.Measures))
        {
            if (measure.Result is not null && measure.Missing is not null)
            {
                yield return Finding.Error(
                    "IM0202",
                    context.PlaceOf(measure.Origin.At("missing")),
                    $"«{measure.Measure.Name}» har både et resultat og en forklaring på, at det mangler. Behold én af dem.");
            }
            else if (measure.Result is null && measure.Missing is null)
            {
                yield return Finding.Error(
                    "IM0203",
                    context.PlaceOf(measure.Origin),
                    $"«{measure.Measure.Name}» har hverken «result» eller «missing». Skriv resultatet, eller forklar i «missing», hvorfor det mangler.");
            }
            else if (measure.Result < 0)
            {
                yield return Finding.Error(
                    "IM0204",
                    context.PlaceOf(measure.Origin.At("result")),
                    $"Resultatet for «{measure.Measure.Name}» kan ikke være mindre end 0.");
            }
        }
    }
}
