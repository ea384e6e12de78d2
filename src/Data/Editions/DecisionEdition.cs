namespace InvestmentModels.Data.Editions;

/// <summary>Something a body decided.</summary>
internal sealed record DecisionEdition(string? Date, string Body, string Text, string? Url);
