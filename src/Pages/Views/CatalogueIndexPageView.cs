namespace InvestmentModels.Pages.Views;

/// <summary>Every efficiency catalogue, the newest first.</summary>
/// <param name="Catalogues">Each with its message.</param>
public sealed record CatalogueIndexPageView(IReadOnlyList<CatalogueEntryView> Catalogues) : PageView;
