using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Builders;

/// <summary>The page for addresses where there is nothing.</summary>
internal static class BuildNotFoundPage
{
    public static NotFoundPageView Page { get; } = new(
    [
        new LinkView("Til forsiden", Addresses.Home),
        new LinkView("Se alt på siden", Addresses.Search),
    ])
    {
        Address = Addresses.NotFound,
        Title = "Siden findes ikke",
        Heading = "Siden findes ikke",
        Description = "Der er ingen side på adressen.",
    };
}
