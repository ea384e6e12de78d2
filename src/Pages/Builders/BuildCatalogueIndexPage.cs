using InvestmentModels.Computation;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>The way to every efficiency catalogue.</summary>
internal static class BuildCatalogueIndexPage
{
    public const string Heading = "Effektivisering";

    public static CatalogueIndexPageView From(ComputedRecord record, ProseSite site) => new(
        [.. record.Catalogues.Reverse().Select(catalogue => new CatalogueEntryView(new LinkView(catalogue.Said.Title, Addresses.Catalogue(catalogue.Said)), CatalogueWords.Lead(catalogue)))])
    {
        Address = Addresses.Catalogues,
        Title = Heading,
        Heading = Heading,
        Description = "Effektiviseringskataloger: projekterne, deres gevinster og korrektionerne af dem.",
        Breadcrumbs = [site.Home],
    };
}
