namespace InvestmentModels.Data.Editions;

/// <summary>How a measure was defined until a year; what is left out was as it is now.</summary>
internal sealed record EarlierDefinitionEdition(int Until, string? Name, decimal? UnitsPerJob, string Reason, DecisionEdition? Decision);
