namespace InvestmentModels.Pages.Views;

/// <summary>A catalogue among others.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Message">What it came to.</param>
public sealed record CatalogueEntryView(LinkView Link, IReadOnlyList<PartView> Message);
