using System.Globalization;
using InvestmentModels.Model;

namespace InvestmentModels.Pages.Wording;

/// <summary>What a report is called where there is little room.</summary>
internal static class Titles
{
    /// <example>«2024», «Halvår 2025».</example>
    public static string Short(Report report) => report.Kind == ReportKind.HalfYear
        ? $"Halvår {report.Year.ToString(CultureInfo.InvariantCulture)}"
        : report.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>A title that says of itself what its report is not: published, or one of the years.</summary>
    public static string Marked(Report report, bool isDraft) => (report.Kind, isDraft) switch
    {
        (_, true) => $"{report.Title} (udkast)",
        (ReportKind.HalfYear, _) => $"{report.Title} (foreløbig)",
        _ => report.Title,
    };
}
