namespace InvestmentModels.Site.Checks;

/// <summary>What an HTML file links to on other pages of the site, and what in it can be linked to.</summary>
/// <param name="Path">The file.</param>
/// <param name="Ids">Of its elements.</param>
/// <param name="Links">Each target once, where it stands first, in the order they stand. Those that lead to a place on the page itself are only here when it is missing.</param>
public sealed record PageLinks(string Path, IReadOnlySet<string> Ids, IReadOnlyList<PageLink> Links);
