namespace InvestmentModels.Pages.Views;

/// <summary>A choice of a filter.</summary>
/// <param name="Key">As it stands in the page's address; the cells name the same.</param>
/// <param name="Text">As readers see it.</param>
public sealed record FilterOptionView(string Key, string Text);
