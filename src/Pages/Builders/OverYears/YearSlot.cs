using InvestmentModels.Charts;
using InvestmentModels.Computation.OverYears;

namespace InvestmentModels.Pages.Builders.OverYears;

/// <summary>A year's place in the charts over the years: a year without a report keeps its place and is not left out.</summary>
/// <param name="Year">The year.</param>
/// <param name="Held">The area in that year's report; absent where none holds it.</param>
internal sealed record YearSlot(int Year, AreaYear? Held)
{
    /// <summary>Every year from the first to the last, at most as many as a chart holds: the newest.</summary>
    public static IReadOnlyList<YearSlot> Of(AreaOverYears over)
    {
        if (over.Years.Count == 0)
        {
            return [];
        }

        var last = over.Years.Max(year => year.Report.Reported.Year);
        var first = Math.Max(over.Years.Min(year => year.Report.Reported.Year), last - DrawYearColumns.MostYears + 1);
        return [.. Enumerable.Range(first, last - first + 1)
            .SelectMany(year => over.Years.Where(held => held.Report.Reported.Year == year).Select(held => new YearSlot(year, held)).DefaultIfEmpty(new YearSlot(year, null)))
            .TakeLast(DrawYearColumns.MostYears)];
    }
}
