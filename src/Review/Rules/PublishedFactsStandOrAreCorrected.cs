using InvestmentModels.Computation.Publishing;
using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Review.Rules;

/// <summary>A fact that was published is as it was, or a correction accounts for exactly the change.</summary>
internal sealed class PublishedFactsStandOrAreCorrected : IReviewRule
{
    public IEnumerable<Finding> Check(ReviewContext context) => context.Record.Said.Publications
        .GroupBy(publication => publication.Report, StringComparer.Ordinal)
        .SelectMany(same => Check(same.Last(), context));

    private static IEnumerable<Finding> Check(Publication publication, ReviewContext context)
    {
        var report = context.Record.Said.Reports.FirstOrDefault(report => report.Id == publication.Report);
        if (report is null)
        {
            return [Finding.Error(
                "IM0503", context.PlaceOf(publication.Origin.At("report")), $"Rapporten {publication.Report} er offentliggjort, men findes ikke længere i reports/. Læg den tilbage.")];
        }

        if (context.IsBroken(report.Id))
        {
            return [];
        }

        var changes = CompareFacts.Since(publication, report);
        var present = report.Areas.Select(area => area.Area.Id).ToHashSet(StringComparer.Ordinal);
        var lost = changes.Where(change => change.To is null).Select(change => AreaOf(change.Address))
            .Where(area => publication.Facts.ContainsKey($"{report.Id}/{area}/method") && !present.Contains(area))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return
        [
            .. lost.Select(area => Finding.Error(
                "IM0503", context.PlaceOf(report.Origin), $"Området «{area}» er offentliggjort i {report.Id} og må ikke forsvinde. Læg reports/{report.Id}/{area}.json tilbage.")),
            .. changes.Where(change => !lost.Contains(AreaOf(change.Address)) && CompareFacts.Accounting(change, report).Count == 0).Select(change => Unaccounted(change, publication, context)),
        ];
    }

    /// <summary>The area a fact is about; empty where somebody has written an address of another form into the record.</summary>
    private static string AreaOf(string address) => address.Split('/').ElementAtOrDefault(1) ?? string.Empty;

    private static Finding Unaccounted(FactChange change, Publication publication, ReviewContext context) => Finding.Error(
        "IM0501",
        context.PlaceOf(change.Origin),
        $"«{change.Address}» blev offentliggjort {publication.Date:yyyy-MM-dd} som {change.FromText} og er nu {change.ToText}. Skriv en rettelse i «corrections» i reports/{publication.Report}/report.json: {{ \"date\": …, \"subject\": \"{change.Address}\", \"from\": \"{change.FromText}\", \"to\": \"{change.ToText}\", \"reason\": … }}.");
}
