using System.Globalization;
using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Reading;

namespace InvestmentModels.Data.Verification;

/// <summary>The index and the reports say the same about each other.</summary>
internal static class VerifyIndex
{
    public static IReadOnlyList<Discrepancy> In(PublishedData data, IndexEdition index)
    {
        var check = new FileCheck(ReadPublishedData.IndexFile);
        for (var at = 0; at < index.Reports.Count; at++)
        {
            var entry = index.Reports[at];
            var where = FormattableString.Invariant($"reports/{at}");
            check.Word($"{where}/json", entry.Json, $"reports/{entry.Id}.json");
            check.Word($"{where}/page", entry.Page, $"{index.Url}/{entry.Id}/");
            if (data.Reports.FirstOrDefault(report => report.File == ReadPublishedData.FileOf(entry.Id))?.Report is { } report)
            {
                check.Word($"{where}/id", entry.Id, report.Report);
                check.Word($"{where}/kind", entry.Kind, report.Kind);
                check.Word($"{where}/year", Year(entry.Year), Year(report.Year));
                check.Word($"{where}/title", entry.Title, report.Title);
            }
            else if (data.Unreadable.All(unreadable => unreadable.File != ReadPublishedData.FileOf(entry.Id)))
            {
                check.Tell(where, $"{ReadPublishedData.FileOf(entry.Id)}: {VerificationTexts.Missing}");
            }
        }

        check.Word("economy", index.Economy, data.Economy is null && data.Unreadable.All(file => file.File != ReadPublishedData.EconomyFile) ? null : "economy.json");
        var listed = index.Reports.Select(report => ReadPublishedData.FileOf(report.Id)).ToHashSet(StringComparer.Ordinal);
        check.Holds("reports", listed.Count == index.Reports.Count, VerificationTexts.Twice);
        return [.. check.Found, .. data.Reports.Where(report => !listed.Contains(report.File)).Select(report => new Discrepancy(report.File, string.Empty, VerificationTexts.NotIndexed))];
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
