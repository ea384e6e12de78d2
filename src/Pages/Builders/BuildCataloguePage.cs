using InvestmentModels.Computation;
using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>A catalogue's own page.</summary>
internal static class BuildCataloguePage
{
    public static CataloguePageView From(ComputedCatalogue catalogue, ComputedRecord record, ProseSite site)
    {
        var said = catalogue.Said;
        return new CataloguePageView(
            CatalogueWords.Headline(catalogue),
            CatalogueWords.Lead(catalogue),
            BuildCatalogueChart.From(catalogue),
            CatalogueWords.Reading,
            BuildCatalogueTables.Short(catalogue.Departments, "Afdeling", catalogue),
            BuildCatalogueTables.Short(catalogue.Categories, "Kategori", catalogue),
            [
                new LinkView("Afdelingerne år for år", Addresses.CatalogueDepartments(said)),
                new LinkView("Kategorierne år for år", Addresses.CatalogueCategories(said)),
            ],
            BuildCatalogueTables.InFull(catalogue),
            List(catalogue, CatalogueState.FollowUp, "Projekter, der følges op igen", record),
            List(catalogue, CatalogueState.Closed, "Projekter, der ikke følges op mere", record),
            CatalogueWords.Control(catalogue),
            new LinkView("Se alle summer og forskelle", Addresses.CatalogueControl(said)),
            BuildRemarks.Table(said.Remarks, "Uoverensstemmelser i kataloget som helhed"),
            [.. catalogue.Counts.Figures.Select(figure => BuildFigure.Receipt(figure, record.Said.Files))],
            BuildDownloads.Of(Addresses.CatalogueData(said)))
        {
            Address = Addresses.Catalogue(said),
            Title = said.Title,
            Heading = said.Title,
            Description = $"{CatalogueWords.Headline(catalogue)}. {said.Projects.Count} projekter med gevinster før og efter korrektion.",
            Breadcrumbs = [site.Home, Parent],
        };
    }

    /// <summary>The list of catalogues, one step up.</summary>
    public static LinkView Parent { get; } = new(BuildCatalogueIndexPage.Heading, Addresses.Catalogues);

    private static TableView? List(ComputedCatalogue catalogue, CatalogueState state, string caption, ComputedRecord record)
    {
        var rows = catalogue.Projects.Where(project => project.Said.State == state).Select(project => (IReadOnlyList<CellView>)
        [
            new CellView(project.Said.Name) { Address = Addresses.Project(catalogue.Said, project.Said) },
            new CellView(Department(project.Said, record)),
            new CellView(project.Said.Category ?? "ikke oplyst"),
            new CellView(FormattableString.Invariant($"{project.Said.CatalogueYear}")),
        ]).ToList();
        return rows.Count == 0 ? null : new TableView(
            caption, [new ColumnView("Projekt"), new ColumnView("Afdeling"), new ColumnView("Kategori"), new ColumnView("Fra kataloget for")], rows);
    }

    /// <summary>The name of a project's department.</summary>
    public static string Department(CatalogueProject project, ComputedRecord record) =>
        record.Said.Publisher.Departments.FirstOrDefault(department => department.Id == project.Department)?.Name ?? project.Department;
}
