namespace InvestmentModels.Pages.Views;

/// <summary>A report in the switcher.</summary>
/// <param name="Text">Short: the year, or the half year.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="IsCurrent">Whether the page belongs to it.</param>
/// <param name="IsDraft">Whether it is not published yet.</param>
public sealed record EditionLinkView(string Text, string Address, bool IsCurrent, bool IsDraft);
