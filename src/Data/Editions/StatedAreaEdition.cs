namespace InvestmentModels.Data.Editions;

/// <summary>What the official document prints about an area; with the computed figures it gives the report's differences.</summary>
internal sealed record StatedAreaEdition(decimal? AttainmentPercent, string? Colour, decimal? InvestmentMillionKroner, decimal? FullYearPersons);
