using InvestmentModels.Model;

namespace InvestmentModels.Computation.Privacy;

/// <summary>Takes small monthly counts out of the facts before anything is computed, so that no page, drawing or data file can hold them.</summary>
/// <remarks>
/// One hidden month alone could be found as the year less the other eleven. So at least two months are hidden, and together they
/// count at least as much as the limit: otherwise the smallest month still shown is hidden too.
/// </remarks>
public static class HideSmallCounts
{
    /// <summary>The facts without months that count fewer than the site allows; unchanged where it sets no limit.</summary>
    public static PublicRecord In(PublicRecord record) => record.Publisher.HideCountsBelow is { } limit
        ? record with { Reports = [.. record.Reports.Select(report => In(report, limit))] }
        : record;

    private static Report In(Report report, int limit)
    {
        var areas = report.Areas.Select(area => area with { Measures = [.. area.Measures.Select(measure => In(measure, limit))] }).ToList();
        var hidden = areas
            .SelectMany(area => area.Measures.SelectMany(measure => measure.HiddenMonths.Select(month => $"{report.Id}/{area.Area.Id}/measures/{measure.Measure.Id}/monthly/{month + 1}")))
            .ToHashSet(StringComparer.Ordinal);
        return report with { Areas = areas, Corrections = [.. report.Corrections.Where(correction => !hidden.Contains(correction.Subject))] };
    }

    private static MeasureReport In(MeasureReport measure, int limit)
    {
        if (measure.Measure.Unit is not (Unit.Count or Unit.Persons) || !measure.Monthly.Any(month => month < limit))
        {
            return measure;
        }

        var bySize = measure.Monthly
            .Select((number, month) => (number, month))
            .Where(known => known.number is not null)
            .OrderBy(known => known.number)
            .ThenBy(known => known.month)
            .ToList();
        var hidden = bySize.TakeWhile(known => known.number < limit).ToList();
        foreach (var next in bySize.Skip(hidden.Count))
        {
            if (hidden.Count >= 2 && hidden.Sum(known => known.number) >= limit)
            {
                break;
            }

            hidden.Add(next);
        }

        var months = hidden.Select(known => known.month).Order().ToList();
        return measure with { Monthly = [.. measure.Monthly.Select((number, month) => months.Contains(month) ? null : number)], HiddenMonths = months };
    }
}
