namespace InvestmentModels.Pages.Views;

/// <summary>What the rows of a table may be narrowed down by.</summary>
/// <param name="Label">What readers choose between.</param>
/// <param name="Options">The choices, in the order they are offered.</param>
public sealed record FilterView(string Label, IReadOnlyList<FilterOptionView> Options);
