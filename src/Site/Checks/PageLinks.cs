namespace InvestmentModels.Site.Checks;

/// <summary>What is left of an HTML file when it is let go: what its links still wait for, and what others' may wait for.</summary>
/// <param name="Path">The file.</param>
/// <param name="Ids">Of its elements.</param>
/// <param name="Links">Each target once, where it stands first, in the order they stand; without those that were seen to lead somewhere.</param>
public sealed record PageLinks(string Path, PageIds Ids, IReadOnlyList<PageLink> Links);
