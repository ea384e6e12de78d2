using InvestmentModels.Charts;
using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>A picture for every annual report that is no draft: what it is, and how it went.</summary>
public static class BuildSharePictures
{
    /// <summary>The drawings, in the order of the reports.</summary>
    public static IReadOnlyList<SharePictureView> From(ComputedRecord record) =>
        [.. record.Reports.Where(report => report.Reported.Kind == ReportKind.Annual && !record.Said.IsDraft(report.Reported)).Select(report => Of(report, record.Said.Publisher))];

    private static SharePictureView Of(ComputedReport report, Publisher publisher)
    {
        var counts = BuildGlance.Counts(report.Totals);
        var headline = Glances.Headline(report.Totals);
        return new SharePictureView(
            report.Reported.Id,
            Addresses.SharePicture(report.Reported),
            $"{report.Reported.Title}: {headline}. {string.Join(", ", counts.Select(count => $"{count.Count.Text} {count.Words}"))}.",
            DrawSharePicture.ToSvg(new SharePicture(
                $"{publisher.Organisation} · {publisher.Title}",
                report.Reported.Title,
                headline,
                [.. counts.Select(count => (count.Colour.Shape, $"{count.Count.Text} {count.Words}"))])));
    }
}
