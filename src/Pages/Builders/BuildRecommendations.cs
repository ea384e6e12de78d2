using InvestmentModels.Computation;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>What a report recommends.</summary>
internal static class BuildRecommendations
{
    public static RecommendationView? Of(ComputedArea area) => area.Reported.Recommendation is { } given
        ? new RecommendationView(Recommendations.Of(given.Decision), given.Reason)
        : null;

    /// <summary>Those of all areas; none where the report recommends nothing.</summary>
    public static TableView? Table(ComputedReport report)
    {
        var given = report.Areas.Where(area => area.Reported.Recommendation is not null).ToList();
        return given.Count == 0 ? null : new TableView(
            "Hvad rapporten anbefaler, område for område",
            [new ColumnView("Område"), new ColumnView("Anbefaling"), new ColumnView("Hvorfor")],
            [.. given.Select(area => (IReadOnlyList<CellView>)
            [
                new CellView(area.Area.Name) { Address = Addresses.Area(report.Reported, area.Area) },
                new CellView(Recommendations.Of(area.Reported.Recommendation!.Decision)),
                new CellView(area.Reported.Recommendation.Reason),
            ])]);
    }
}
