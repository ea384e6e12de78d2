namespace InvestmentModels.Pages.Views;

/// <summary>Which report a page belongs to, and the way to the others.</summary>
/// <param name="IsDraft">Whether the report is not published yet.</param>
/// <param name="Newer">The newest published report, where this one is older.</param>
/// <param name="All">Every report, oldest first: the same page where it has one, otherwise its front page.</param>
public sealed record EditionView(bool IsDraft, LinkView? Newer, IReadOnlyList<EditionLinkView> All);
