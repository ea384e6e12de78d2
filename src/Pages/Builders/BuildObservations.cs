using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Builders;

/// <summary>What does not agree in the document and is not a number: written down by people, and, for names, found by comparing.</summary>
internal static class BuildObservations
{
    /// <summary>Every one of a report, the report's own first.</summary>
    public static IEnumerable<(Area? Area, Observation Observation)> All(ComputedReport report) => report.Reported.Observations
        .Concat(report.Reported.Permanence?.Observations ?? [])
        .Select(observation => ((Area?)null, observation))
        .Concat(report.Areas.SelectMany(area => area.Reported.Observations.Select(observation => ((Area?)area.Area, observation))));

    public static TableView? Table(IEnumerable<(Area? Area, Observation Observation)> all, string caption, Report report)
    {
        var rows = all.Select(found => (IReadOnlyList<CellView>)
        [
            new CellView(found.Observation.Subject) { Note = found.Area?.Name, Address = found.Area is { } area ? Addresses.Area(report, area) : null },
            new CellView(found.Observation.Stated),
            new CellView(found.Observation.Found),
            new CellView(found.Observation.Source),
        ]).ToList();
        return rows.Count == 0 ? null : new TableView(
            caption,
            [new ColumnView("Hvad det handler om"), new ColumnView("Det ene sted står"), new ColumnView("Det andet sted står, eller det følger"), new ColumnView("Hvor")],
            rows);
    }
}
