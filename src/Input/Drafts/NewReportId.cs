using System.Globalization;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Drafts;

/// <summary>The id of a report to be started: a year, or a year's half-year status.</summary>
/// <param name="Text">As typed, e.g. <c>2025</c> or <c>2025-halvaar</c>.</param>
/// <param name="Kind">Annual or half-year; figures printed elsewhere are typed in, not started.</param>
/// <param name="Year">The year it is about.</param>
public sealed record NewReportId(string Text, ReportKind Kind, int Year)
{
    private const int FirstYear = 2000;
    private const int LastYear = 2199;

    /// <summary>What was typed, understood; none when it is neither form.</summary>
    public static NewReportId? Read(string text)
    {
        var isHalfYear = Report.IsHalfYear(text);
        var digits = isHalfYear ? text[..^Report.HalfYearEnding.Length] : text;
        return digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
            ? new NewReportId(text, isHalfYear ? ReportKind.HalfYear : ReportKind.Annual, year)
            : null;
    }
}
