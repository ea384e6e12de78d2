namespace InvestmentModels.Pages.Views;

/// <summary>A document behind the figures.</summary>
/// <param name="Title">As printed.</param>
/// <param name="Date">In words; empty where it has none.</param>
/// <param name="Url">Where to read it.</param>
public sealed record SourceView(string Title, string Date, string? Url);
