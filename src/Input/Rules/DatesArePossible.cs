using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>Nothing is published before the year it is about, and nothing ends before it begins.</summary>
internal sealed class DatesArePossible : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var report in context.Record.Reports.Where(report => !context.IsBroken(report.Origin)))
        {
            if (report.PublishedOn is { } published && published.Year < report.Year)
            {
                yield return Finding.Error(
                    "IM0223", context.PlaceOf(report.Origin.At("publishedOn")), $"Rapporten om {report.Year} kan ikke være offentliggjort i {published.Year}.");
            }

            foreach (var correction in report.Corrections.Where(correction => report.PublishedOn is { } day && correction.Date < day))
            {
                yield return Finding.Error(
                    "IM0223", context.PlaceOf(correction.Origin.At("date")), "Rettelsen er ældre end rapportens offentliggørelse. Ret en af datoerne.");
            }
        }

        foreach (var model in context.Record.Areas.SelectMany(area => area.Models).Where(model => model.StateSince < model.Adopted))
        {
            yield return Finding.Error(
                "IM0223", context.PlaceOf(model.Origin.At("stateSince")), $"«{model.Name}» kan ikke have skiftet tilstand i {model.StateSince}; modellen er fra {model.Adopted}.");
        }

        foreach (var (_, area) in context.AreaReports.Where(pair => pair.Report.Kind == ReportKind.Annual && pair.Area.Outlook?.MeetsTargetIn <= pair.Report.Year))
        {
            yield return Finding.Error(
                "IM0223", context.PlaceOf(area.Outlook!.Origin.At("meetsTargetIn")), "Målet kan først ventes nået i et senere år end rapportens.");
        }
    }
}
