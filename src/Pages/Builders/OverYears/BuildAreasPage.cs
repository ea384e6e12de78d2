using InvestmentModels.Computation;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders.OverYears;

/// <summary>The list of all areas.</summary>
internal static class BuildAreasPage
{
    public static AreasPageView From(ComputedRecord record, ProseSite site) => new(
        record.OverYears.Count == 0
            ? "Der er ingen områder endnu."
            : $"Kommunen følger op på {Numbers.InWords(record.OverYears.Count)} {(record.OverYears.Count == 1 ? "område" : "områder")}. Hver side viser området over årene: mål og resultater, flyttede mål, rettelser og modellernes liv.",
        record.OverYears.Count == 0 ? null : new TableView(
            "Alle områder",
            [new ColumnView("Område"), new ColumnView("Afdeling"), new ColumnView("Nyeste rapport"), new ColumnView("Målopfyldelse", true), new ColumnView("Farve")],
            [.. record.OverYears.Select(over => (IReadOnlyList<CellView>)
            [
                new CellView(over.Area.Name) { Address = Addresses.AreaOverYears(over.Area) },
                new CellView(Departments(over, record)),
                over.Newest is { } newest
                    ? new CellView(newest.Report.Reported.Title) { Address = Addresses.Area(newest.Report.Reported, over.Area), Note = newest.IsDraft ? "udkast" : null }
                    : new CellView("Ingen rapport endnu"),
                BuildFigure.Cell(over.Newest?.Area.Attainment.Percent, "mangler"),
                Colour(over.Newest),
            ])]))
    {
        Address = Addresses.Areas,
        Title = "Områder",
        Heading = "Områder",
        Description = "Alle områder med afdeling, nyeste målopfyldelse og farve, og vejen til hvert område over årene.",
        Breadcrumbs = [site.Home],
    };

    private static CellView Colour(AreaYear? newest)
    {
        var colour = newest is null ? Colours.Of((Model.Colour?)null) : Colours.Of(newest.Area.Assessment);
        return new CellView(colour.Word) { Colour = colour };
    }

    /// <summary>The names of the departments responsible.</summary>
    public static string Departments(AreaOverYears over, ComputedRecord record) => string.Join(", ", over.Area.Departments.Select(id =>
        record.Said.Publisher.Departments.FirstOrDefault(department => department.Id == id)?.Name ?? id));
}
