using InvestmentModels.Model;

namespace InvestmentModels.Computation.Privacy;

/// <summary>Takes small monthly counts out of the facts before anything is computed, so that no page, drawing or data file can hold them.</summary>
/// <remarks>
/// One hidden month alone could be found as the year less the other eleven. So at least two months are hidden, and together they
/// count at least as much as the limit: otherwise the smallest month still shown is hidden too. Where a half-year report gives away the sum of
/// the first six months, that has to hold of each half of the year.
/// </remarks>
public static class HideSmallCounts
{
    /// <summary>The facts without months that count fewer than the site allows; unchanged where it sets no limit.</summary>
    public static PublicRecord In(PublicRecord record) => record.Publisher.HideCountsBelow is { } limit
        ? record with { Reports = [.. record.Reports.Select(report => In(report, limit, Parts(record, report.Year)))] }
        : record;

    /// <summary>The spans of months (from 0) whose sums are public in a year: the whole of it, or each half.</summary>
    private static IReadOnlyList<(int From, int To)> Parts(PublicRecord record, int year) =>
        record.Reports.Any(report => report.Kind == ReportKind.HalfYear && report.Year == year) ? [(0, Report.HalfAYear), (Report.HalfAYear, int.MaxValue)] : [(0, int.MaxValue)];

    private static Report In(Report report, int limit, IReadOnlyList<(int From, int To)> parts)
    {
        var areas = report.Areas.Select(area => area with { Measures = [.. area.Measures.Select(measure => In(measure, limit, parts))] }).ToList();
        var hidden = areas
            .SelectMany(area => area.Measures.SelectMany(measure => measure.HiddenMonths.Select(month => $"{report.Id}/{area.Area.Id}/measures/{measure.Measure.Id}/monthly/{month + 1}")))
            .ToHashSet(StringComparer.Ordinal);
        return report with { Areas = areas, Corrections = [.. report.Corrections.Where(correction => !hidden.Contains(correction.Subject))] };
    }

    private static MeasureReport In(MeasureReport measure, int limit, IReadOnlyList<(int From, int To)> parts)
    {
        if (measure.Measure.Unit is not (Unit.Count or Unit.Persons) || !measure.Monthly.Any(month => month < limit))
        {
            return measure;
        }

        var months = parts.SelectMany(part => Hidden(measure, limit, part)).Order().ToList();
        return measure with { Monthly = [.. measure.Monthly.Select((number, month) => months.Contains(month) ? null : number)], HiddenMonths = months };
    }

    /// <summary>The months of a span that must not be shown; none where none is small.</summary>
    private static IEnumerable<int> Hidden(MeasureReport measure, int limit, (int From, int To) part)
    {
        var bySize = measure.Monthly
            .Select((number, month) => (number, month))
            .Where(known => known.number is not null && known.month >= part.From && known.month < part.To)
            .OrderBy(known => known.number)
            .ThenBy(known => known.month)
            .ToList();
        var hidden = bySize.TakeWhile(known => known.number < limit).ToList();
        foreach (var next in bySize.Skip(hidden.Count))
        {
            if (hidden.Count == 0 || (hidden.Count >= 2 && hidden.Sum(known => known.number) >= limit))
            {
                break;
            }

            hidden.Add(next);
        }

        return hidden.Select(known => known.month);
    }
}
