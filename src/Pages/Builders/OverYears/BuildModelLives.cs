using InvestmentModels.Computation;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders.OverYears;

/// <summary>An area's models and their lives, in the order of time.</summary>
internal static class BuildModelLives
{
    public static TableView? Table(Area area, IReadOnlyList<Report> reports)
    {
        var rows = area.Models
            .SelectMany(model => Events(model, area, reports).Select((happened, index) => (model, happened, index)))
            .OrderBy(found => found.happened.Year)
            .ThenBy(found => found.happened.Date ?? DateOnly.MinValue)
            .Select(found => (IReadOnlyList<CellView>)
            [
                new CellView(found.model.Name),
                new CellView(found.happened.Date is { } date ? Dates.Long(date) : found.happened.Year == 0 ? "Ikke oplyst" : $"{found.happened.Year}"),
                new CellView(found.happened.What) { Address = found.happened.Address },
            ])
            .ToList();
        return rows.Count == 0 ? null : new TableView("Modellernes liv", [new ColumnView("Model"), new ColumnView("Hvornår"), new ColumnView("Hvad der skete")], rows);
    }

    public static TableView? Investments(AreaOverYears over) => over.Investments.Count == 0 ? null : new TableView(
        "Investering i hver model",
        [new ColumnView("Model"), new ColumnView("Periode"), new ColumnView("Om året", true)],
        [.. over.Investments.Select(investment => (IReadOnlyList<CellView>)
        [
            new CellView(investment.Model.Name),
            new CellView(investment.Period.To is { } to && to != investment.Period.From ? $"{investment.Period.From}–{to}" : investment.Period.To is null ? $"fra {investment.Period.From}" : $"{investment.Period.From}"),
            BuildFigure.Cell(investment.Amount, string.Empty),
        ])]);

    private static IEnumerable<(int Year, DateOnly? Date, string What, string? Address)> Events(InvestmentModel model, Area area, IReadOnlyList<Report> reports) =>
    [
        .. model.Adopted is { } adopted ? [(adopted, (DateOnly?)null, "Vedtaget med budgettet", (string?)null)] : Array.Empty<(int, DateOnly?, string, string?)>(),
        .. model.ExpandedIn.Select(year => (year, (DateOnly?)null, "Udvidet eller forlænget", (string?)null)),
        .. model.Decisions.Select(made => (made.Date?.Year ?? 0, made.Date, $"{made.Body}: {made.Text}", (string?)null)),
        .. reports.Where(report => report.Proposes(area.Id, model.Id))
            .Select(report => (report.PublishedOn?.Year ?? report.Year, report.PublishedOn, $"Foreslået permanent i {report.Title}", (string?)Addresses.Report(report))),
        .. State(model),
    ];

    private static IEnumerable<(int Year, DateOnly? Date, string What, string? Address)> State(InvestmentModel model)
    {
        if (model.State != ModelState.Active)
        {
            yield return (model.StateSince ?? 0, null, model.State switch
            {
                ModelState.Permanent => "Gjort permanent: en del af den almindelige drift",
                ModelState.Stopped => "Stoppet, fordi effekten udeblev",
                _ => "Afsluttet efter planen",
            }, null);
        }
    }
}
