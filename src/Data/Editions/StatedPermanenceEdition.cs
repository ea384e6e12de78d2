namespace InvestmentModels.Data.Editions;

/// <summary>What the proposal prints over all rows.</summary>
internal sealed record StatedPermanenceEdition(decimal? Models, decimal? InvestmentMillionKroner, string? Note);
