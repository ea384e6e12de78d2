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
            .SelectMany(model => Events(model, area, reports))
            .OrderBy(happened => happened.Year)
            .ThenBy(happened => happened.Date?.DayNumber ?? 0)
            .Select(happened => (IReadOnlyList<CellView>)
            [
                new CellView(happened.Model.Name),
                new CellView(happened.Date is { } date ? Dates.Long(date) : happened.Year == 0 ? "Ikke oplyst" : $"{happened.Year}"),
                new CellView(happened.What) { Address = happened.Address },
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

    private static IEnumerable<ModelEvent> Events(InvestmentModel model, Area area, IReadOnlyList<Report> reports) =>
    [
        .. model.Adopted is { } adopted ? (ModelEvent[])[new ModelEvent(model, adopted, null, "Vedtaget med budgettet")] : [],
        .. model.ExpandedIn.Select(year => new ModelEvent(model, year, null, "Udvidet eller forlænget")),
        .. model.Decisions.Select(made => new ModelEvent(model, made.Date?.Year ?? 0, made.Date, $"{made.Body}: {made.Text}")),
        .. reports.Where(report => report.Proposes(area.Id, model.Id))
            .Select(report => new ModelEvent(model, report.PublishedOn?.Year ?? report.Year, report.PublishedOn, $"Foreslået permanent i {report.Title}", Addresses.Report(report))),
        .. State(model),
    ];

    private static IEnumerable<ModelEvent> State(InvestmentModel model)
    {
        if (model.State != ModelState.Active)
        {
            yield return new ModelEvent(model, model.StateSince ?? 0, null, model.State switch
            {
                ModelState.Permanent => "Gjort permanent: en del af den almindelige drift",
                ModelState.Stopped => "Stoppet, fordi effekten udeblev",
                _ => "Afsluttet efter planen",
            });
        }
    }

    /// <param name="Model">Whose life it is part of.</param>
    /// <param name="Year">0 where it is not told.</param>
    /// <param name="Date">Where one is told.</param>
    /// <param name="What">In Danish.</param>
    /// <param name="Address">Of the page that tells more.</param>
    private sealed record ModelEvent(InvestmentModel Model, int Year, DateOnly? Date, string What, string? Address = null);
}
