using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>What is expected and what may stand in the way is said at half year; a report on a whole year says what happened.</summary>
internal sealed class ExpectationBelongsToHalfYear : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var (report, area) in context.AreaReports.Where(pair => pair.Report.Kind != ReportKind.HalfYear && !context.IsBroken(pair.Report.Origin)))
        {
            if (area.Expectation is { } expectation)
            {
                yield return Told(expectation.Origin, "expectation");
            }

            if (area.Challenges.Count > 0)
            {
                yield return Told(area.Origin.At("challenges"), "challenges");
            }

            Finding Told(Origin origin, string field) => Finding.Error(
                "IM0263",
                context.PlaceOf(origin),
                $"«{field}» hører til i en halvårsstatus, men {report.Id} er en rapport om et helt år. Fjern feltet, og brug «outlook» eller afsnittet «Bemærkninger».");
        }
    }
}
