namespace InvestmentModels.Data.Editions;

/// <summary>What a full-year person on a benefit costs the municipality.</summary>
internal sealed record PriceEdition(string Id, string Name, decimal Kroner, string Source, string? Note);
