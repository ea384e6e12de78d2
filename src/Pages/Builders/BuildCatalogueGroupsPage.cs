using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>A catalogue by department or by category, for every year.</summary>
internal static class BuildCatalogueGroupsPage
{
    public static CatalogueGroupsPageView Departments(ComputedCatalogue catalogue, FileDigests files, ProseSite site) =>
        From(catalogue, catalogue.Departments, "Afdeling", "Afdelingerne år for år", Addresses.CatalogueDepartments(catalogue.Said), files, site);

    public static CatalogueGroupsPageView Categories(ComputedCatalogue catalogue, FileDigests files, ProseSite site) =>
        From(catalogue, catalogue.Categories, "Kategori", "Kategorierne år for år", Addresses.CatalogueCategories(catalogue.Said), files, site);

    private static CatalogueGroupsPageView From(
        ComputedCatalogue catalogue, IReadOnlyList<ProjectGroup> groups, string column, string heading, string address, FileDigests files, ProseSite site) => new(
        $"Kun projekter med tal i de to tabeller er lagt sammen. {CatalogueWords.Reading[0]}",
        BuildCatalogueTables.Counts(groups, column, catalogue),
        [.. new[] { GainKind.Before, GainKind.Correction, GainKind.Total }.Select(kind => BuildCatalogueTables.Groups(groups, kind, column, catalogue))],
        [.. groups.SelectMany(group => group.Figures).Select(figure => BuildFigure.SumReceipt(figure, files))])
        {
            Address = address,
            Title = $"{heading} – {catalogue.Said.Title}",
            Heading = heading,
            Description = $"{catalogue.Said.Title}: projekter og gevinster før og efter korrektion, {column.ToLowerInvariant()} for {column.ToLowerInvariant()}.",
            Breadcrumbs = [site.Home, BuildCataloguePage.Parent, new LinkView(catalogue.Said.Title, Addresses.Catalogue(catalogue.Said))],
        };
}
