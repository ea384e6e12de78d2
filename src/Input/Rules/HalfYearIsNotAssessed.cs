using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A half-year report assesses nothing and has one short page: colours, recommendations and longer texts come with the year.</summary>
internal sealed class HalfYearIsNotAssessed : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var report in context.Record.Reports.Where(report => report.Kind == ReportKind.HalfYear))
        {
            if (report.Stated is { } stated)
            {
                yield return Told(stated.Origin, "stated", context);
            }

            foreach (var finding in report.Areas.Where(area => !context.IsBroken(area.Origin)).SelectMany(area => Area(area, context)))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Area(AreaReport area, RuleContext context)
    {
        foreach (var field in new[]
                 {
                     area.Stated is null ? null : "stated",
                     area.Judgement is null ? null : "judgement",
                     area.Outlook is null ? null : "outlook",
                     area.Recommendation is null ? null : "recommendation",
                 }.OfType<string>())
        {
            yield return Told(area.Origin.At(field), field, context);
        }

        foreach (var words in area.Texts.All.Where(words => !words.IsMissing).Take(1))
        {
            yield return Finding.Error(
                "IM0264",
                new Place(context.Map.Display(words.File), words.FirstLine, 1),
                $"Halvårsstatus viser ikke områdernes tekster. Skriv det vigtigste for «{area.Area.Name}» i «reason» og «challenges», og slet filen.");
        }
    }

    private static Finding Told(Origin origin, string field, RuleContext context) => Finding.Error(
        "IM0264",
        context.PlaceOf(origin),
        $"«{field}» hører ikke til i en halvårsstatus, for den giver ingen farver og ingen tal for hele året. Fjern feltet, og skriv det i årets rapport.");
}
