using InvestmentModels.Diagnostics;

namespace InvestmentModels.Site.Checks;

/// <summary>What an HTML file links to within the site, and what in it can be linked to.</summary>
/// <param name="Path">The file.</param>
/// <param name="Ids">Of its elements.</param>
/// <param name="Links">In the order they stand.</param>
public sealed record PageLinks(string Path, IReadOnlySet<string> Ids, IReadOnlyList<PageLink> Links);
