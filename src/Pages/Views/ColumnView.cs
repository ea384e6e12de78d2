namespace InvestmentModels.Pages.Views;

/// <summary>A column of a table.</summary>
/// <param name="Text">Its heading.</param>
/// <param name="IsNumber">Whether its cells are right-aligned figures.</param>
public sealed record ColumnView(string Text, bool IsNumber = false);
