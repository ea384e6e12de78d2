using InvestmentModels.Pages.Views;
using InvestmentModels.Site.Checks;

namespace InvestmentModels.Site;

/// <summary>What is left when every page is written: enough to list them and to follow their links.</summary>
/// <param name="Pages">Every page in short, in the plan's order.</param>
/// <param name="Addresses">Every address that was made, as often as it was.</param>
/// <param name="Links">What every HTML file links to, and can be linked to.</param>
public sealed record MadeSite(IReadOnlyList<PageListing> Pages, IReadOnlyList<string> Addresses, IReadOnlyList<PageLinks> Links);
