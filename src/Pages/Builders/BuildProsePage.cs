using InvestmentModels.Model;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Builders;

/// <summary>A page of prose.</summary>
internal static class BuildProsePage
{
    public static ProsePageView From(ProsePage page, ProseSite site) => new(site.Html(page.Body, Addresses.Prose(page)))
    {
        Address = Addresses.Prose(page),
        Title = page.Title,
        Heading = page.Title,
        Description = page.Description,
        Breadcrumbs = [site.Home],
    };
}
