namespace InvestmentModels.Pages.Views;

/// <summary>Something a body decided.</summary>
/// <param name="Date">In words; empty where the source has none.</param>
/// <param name="Body">Who.</param>
/// <param name="Text">What.</param>
/// <param name="Url">Where to read it.</param>
public sealed record DecisionView(string Date, string Body, string Text, string? Url);
