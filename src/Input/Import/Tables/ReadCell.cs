using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Import.Sheets;

namespace InvestmentModels.Input.Import.Tables;

/// <summary>A cell → the number or the month in it, or the finding that says why there is none.</summary>
internal static partial class ReadCell
{
    private const int MonthsInYear = 12;

    /// <summary>A date's number may not lead outside the calendar.</summary>
    private const int LastDay = 2_000_000;

    public static decimal? Number(ImportedCell cell, ImportedSheet sheet, FindingSet findings)
    {
        var number = cell.Kind switch
        {
            CellKind.Number => FigureText.OfWorkbook(cell.Text),
            CellKind.Text => sheet.HasDecimalPoint ? FigureText.WithPoint(cell.Text) : FigureText.Danish(cell.Text),
            _ => null,
        };
        if (number is null)
        {
            findings.Add(cell.Kind switch
            {
                CellKind.Date => ImportFindings.DateAsNumber(cell.Place),
                CellKind.Percentage => ImportFindings.PercentageFormat(cell.Place),
                CellKind.Error => ImportFindings.FormulaError(cell.Place, cell.Text),
                CellKind.Uncomputed => ImportFindings.Uncomputed(cell.Place),
                CellKind.Logical => ImportFindings.TrueOrFalse(cell.Place),
                _ when IsFormulaError(cell.Text) => ImportFindings.FormulaError(cell.Place, cell.Text),
                _ => ImportFindings.NotANumber(cell.Place, cell.Text, sheet.HasDecimalPoint),
            });
        }

        return number;
    }

    /// <summary>From 1. 2025-01, 2025M01, 1, januar and jan. are all January; a spreadsheet may have turned the first into a date.</summary>
    public static int? Month(ImportedCell cell, ImportedSheet sheet, int year, FindingSet findings)
    {
        var (month, ofYear) = cell.Kind switch
        {
            CellKind.Date => OfDate(cell.Text, sheet),
            CellKind.Number => (FigureText.OfWorkbook(cell.Text), null),
            CellKind.Text when YearAndMonth().Match(cell.Text) is { Success: true } match =>
                (FigureText.OfWorkbook(match.Groups["month"].Value), int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)),
            CellKind.Text => (MonthNames.Read(cell.Text) ?? FigureText.WithPoint(cell.Text), (int?)null),
            _ => (null, null),
        };
        if (month is null or < 1 or > MonthsInYear || month != decimal.Truncate(month.Value))
        {
            findings.Add(ImportFindings.NotAMonth(cell.Place, cell.Text, year));
            return null;
        }

        if (ofYear is { } other && other != year)
        {
            findings.Add(ImportFindings.OtherYear(cell.Place, $"{other}-{month:00}", year));
            return null;
        }

        return (int)month;
    }

    private static (decimal? Month, int? Year) OfDate(string written, ImportedSheet sheet)
    {
        if (FigureText.OfWorkbook(written) is { } days and >= 0 and < LastDay)
        {
            var date = sheet.DayZero.AddDays((int)days);
            return (date.Month, date.Year);
        }

        return DateOnly.TryParseExact(written.Split('T')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso) ? (iso.Month, iso.Year) : (null, null);
    }

    /// <summary>In a CSV file a failed formula is only its text, in the language of whoever saved it.</summary>
    private static bool IsFormulaError(string text) => text is ['#', .., '!' or '?'] or "#N/A" or "#I/T" or "#DIVISION/0!" or "#NAVN?";

    [GeneratedRegex("^(?<year>[0-9]{4})[-M](?<month>[0-9]{1,2})(-01)?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAndMonth();
}
