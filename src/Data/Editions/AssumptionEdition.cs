namespace InvestmentModels.Data.Editions;

/// <summary>A number of a business case: cautious, counted with, hopeful.</summary>
internal sealed record AssumptionEdition(string Name, decimal? Low, decimal Expected, decimal? High);
