using InvestmentModels.Computation;
using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>The page of a project of a catalogue.</summary>
internal static class BuildCatalogueProjectPage
{
    public static CatalogueProjectPageView From(ComputedCatalogue catalogue, int index, ComputedRecord record, ProseSite site)
    {
        var project = catalogue.Projects[index];
        var said = project.Said;
        var address = Addresses.Project(catalogue.Said, said);
        var parent = new LinkView(catalogue.Said.Title, Addresses.Catalogue(catalogue.Said));
        return new CatalogueProjectPageView(
            Status(project, catalogue.Said),
            [
                new ProjectSectionView("beskrivelse", "Beskrivelse", site.Html(said.Texts.Description, address, 3)),
                new ProjectSectionView("siden-sidst", "Siden sidst", site.Html(said.Texts.SinceLast, address, 3)),
                new ProjectSectionView("naeste-skridt", "Næste skridt", site.Html(said.Texts.NextSteps, address, 3)),
            ],
            said.Table is null ? null : BuildCatalogueTables.ByYear(project.Gains, "Gevinst før og efter korrektion, mio. kr."),
            Mentioned(said),
            BuildRemarks.Table(said.Remarks, "Uoverensstemmelser om projektet"),
            [.. KnownModels.Of(record.Said).Where(model => said.Models.Contains(model.Id)).DistinctBy(model => model.Id).Select(model => new LinkView(model.Name, Addresses.Model(model)))],
            Facts(said, record),
            [.. project.Figures.Select(figure => BuildFigure.Receipt(figure, record.Said.Files))],
            Neighbour(catalogue, index - 1),
            Neighbour(catalogue, index + 1))
        {
            Address = address,
            Title = $"{said.Name} – {catalogue.Said.Title}",
            Heading = said.Name,
            Description = $"{said.Name} i {catalogue.Said.Title}: {CatalogueWords.State(said.State).ToLowerInvariant()}. Hvad projektet går ud på, og hvad det giver.",
            Breadcrumbs = [site.Home, BuildCataloguePage.Parent, parent],
        };
    }

    private static IReadOnlyList<PartView> Status(ComputedProject project, EfficiencyCatalogue catalogue) =>
    [
        project.Said.State == CatalogueState.Closed ? "Projektet er afsluttet og følges ikke op mere. " : "Projektet følges op igen. ",
        .. project.Said.Table is null
            ? ["Det står ikke i katalogets to tabeller, så der er ingen tal."]
            : CatalogueWords.Gain(CatalogueWords.At(project.Gains, catalogue), "gevinsten"),
    ];

    private static TableView? Mentioned(CatalogueProject project) => project.Mentioned.Count == 0 ? null : new TableView(
        "Tal, som teksten nævner",
        [new ColumnView("Hvad det er"), new ColumnView("Som kataloget skriver det")],
        [.. project.Mentioned.Select(mentioned => (IReadOnlyList<CellView>)[new CellView(mentioned.Text), new CellView(mentioned.Value)])]);

    private static IReadOnlyList<FactView> Facts(CatalogueProject project, ComputedRecord record)
    {
        List<FactView> facts =
        [
            new("Status", [CatalogueWords.State(project.State)]),
            new("Afdeling", [BuildCataloguePage.Department(project, record)]),
            new("Kategori", [project.Category ?? "Ikke oplyst i kataloget"]),
            new("Fra kataloget for", [FormattableString.Invariant($"{project.CatalogueYear}")]),
            new("Tal i kataloget", [project.Table is { } table ? $"Tabellen «{CatalogueWords.Table(table)}»" : "Står ikke i tabellerne"]),
        ];
        if (project.Names.Count > 0)
        {
            facts.Add(new("Hedder også", [.. project.Names.Select(other => $"«{other.Name}» ({other.Where})")]));
        }

        return facts;
    }

    private static LinkView? Neighbour(ComputedCatalogue catalogue, int index) => index >= 0 && index < catalogue.Projects.Count
        ? new LinkView(catalogue.Projects[index].Said.Name, Addresses.Project(catalogue.Said, catalogue.Projects[index].Said))
        : null;
}
