using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>Holds every figure the official document prints against the computed one.</summary>
internal static class CompareStated
{
    public static IReadOnlyList<Comparison> In(Report report, IReadOnlyList<ComputedArea> areas, ComputedTotals totals) =>
        [.. Totals(report.Stated, totals), .. areas.SelectMany(Area)];

    private static IEnumerable<Comparison> Totals(StatedTotals? stated, ComputedTotals totals)
    {
        if (stated is null)
        {
            return [];
        }

        return Known(
            Compare("total-areas", "areas", stated.Areas, totals.Areas),
            Compare("total-models", "models", stated.Models, totals.Models),
            Compare("total-investment", "investmentMillionKroner", stated.InvestmentMillionKroner, totals.Investment),
            Compare("total-full-year-persons", "fullYearPersons", stated.FullYearPersons, totals.FullYearPersons),
            Compare("total-green", "green", stated.Green, totals.Green),
            Compare("total-yellow", "yellow", stated.Yellow, totals.Yellow),
            Compare("total-red", "red", stated.Red, totals.Red));

        // At half year the totals of a year are not published, so there is nothing to hold a stated one against.
        Comparison? Compare(string id, string property, decimal? number, Figure? computed) => number is { } known && computed is not null && totals.All.Contains(computed)
            ? new Comparison(id, computed.Name, known, stated.Origin.At(property), computed, stated.Notes.GetValueOrDefault(property))
            : null;
    }

    private static IEnumerable<Comparison> Area(ComputedArea area)
    {
        if (area.Reported.Stated is not { } stated)
        {
            return [];
        }

        return Known(
            Compare("attainment", "attainmentPercent", stated.AttainmentPercent, area.Attainment.Percent),
            Compare("investment", "investmentMillionKroner", stated.InvestmentMillionKroner, area.Investment),
            Compare("full-year-persons", "fullYearPersons", stated.FullYearPersons, area.FullYearPersons));

        Comparison? Compare(string what, string property, decimal? number, Figure? computed) => number is { } known && computed is not null
            ? new Comparison($"{area.Area.Id}-{what}", computed.Name, known, stated.Origin.At(property), computed, what == "attainment" ? stated.Note : null)
            : null;
    }

    private static IEnumerable<Comparison> Known(params IEnumerable<Comparison?> comparisons) => comparisons.OfType<Comparison>();
}
