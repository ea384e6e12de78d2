using InvestmentModels.Pages.Views;
using InvestmentModels.Site.Checks;

namespace InvestmentModels.Site;

/// <summary>What is left of a page, and those of its charts, when its files are written.</summary>
/// <param name="Listing">The page in short.</param>
/// <param name="Addresses">Its own and those of its charts.</param>
/// <param name="Links">Of each of its HTML files.</param>
internal sealed record MadePage(PageListing Listing, IReadOnlyList<string> Addresses, IReadOnlyList<PageLinks> Links);
