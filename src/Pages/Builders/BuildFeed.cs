using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>What is new: published reports and corrections of them, by the dates people wrote. Drafts and what has no date are left out.</summary>
internal static class BuildFeed
{
    public static IReadOnlyList<FeedEntryView> From(ComputedRecord record) =>
    [
        .. record.Reports
            .Where(report => !record.Said.IsDraft(report.Reported))
            .SelectMany(report => Report(report, record.Said).Concat(report.Reported.Corrections.Select(correction => Correction(report.Reported, correction))))
            .OrderByDescending(entry => entry.Date)
            .ThenBy(entry => entry.Address, StringComparer.Ordinal),
    ];

    private static IEnumerable<FeedEntryView> Report(ComputedReport report, PublicRecord said)
    {
        if (PublishedOn(report.Reported, said) is { } date)
        {
            yield return new FeedEntryView(
                Titles.Marked(report.Reported, isDraft: false),
                Addresses.Report(report.Reported),
                date,
                report.Reported.Kind == ReportKind.Annual ? $"{Glances.Headline(report.Totals)}." : $"Tal for {report.Areas.Count} {(report.Areas.Count == 1 ? "område" : "områder")}.");
        }
    }

    /// <summary>When the official document came out, else when its figures were first published here.</summary>
    public static DateOnly? PublishedOn(Report report, PublicRecord said) =>
        report.PublishedOn ?? said.Publications.Where(publication => publication.Report == report.Id).Select(publication => (DateOnly?)publication.Date).Min();

    private static FeedEntryView Correction(Report report, Correction correction) => new(
        $"Rettelse: {FactNames.Of(correction.Subject, report)}",
        $"{BuildCorrectionsPage.Address}#{BuildCorrectionsPage.Anchor(report, correction)}",
        correction.Date,
        $"{report.Title}. {Corrections.Sentence(correction)}");
}
