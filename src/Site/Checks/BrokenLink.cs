using InvestmentModels.Diagnostics;

namespace InvestmentModels.Site.Checks;

/// <summary>A link that leads nowhere.</summary>
/// <param name="Target">As it stands on the page.</param>
/// <param name="Address">Where it would lead, from the site's root.</param>
/// <param name="Why">Danish: what is not there.</param>
/// <param name="Place">Where it stands on the page.</param>
public sealed record BrokenLink(string Target, string Address, string Why, Place Place);
