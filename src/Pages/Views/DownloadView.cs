namespace InvestmentModels.Pages.Views;

/// <summary>A file with the data a page shows.</summary>
/// <param name="Address">From the site's root.</param>
/// <param name="MediaType">What a server calls it, e.g. <c>application/json</c>.</param>
public sealed record DownloadView(string Address, string MediaType);
