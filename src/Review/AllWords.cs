using InvestmentModels.Model;

namespace InvestmentModels.Review;

/// <summary>Every text people wrote.</summary>
internal static class AllWords
{
    public static IEnumerable<Words> Of(PublicRecord record) => record.Pages.Select(page => page.Body)
        .Concat(record.Areas.Select(area => area.Purpose))
        .Concat(record.Reports.Select(report => report.Summary))
        .Concat(record.Reports.SelectMany(report => report.Areas.SelectMany(area => new[] { area.Texts.SinceLast, area.Texts.Remarks, area.Texts.NextSteps })))
        .Where(words => !words.IsMissing);
}
