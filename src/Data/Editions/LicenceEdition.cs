namespace InvestmentModels.Data.Editions;

/// <summary>Terms of reuse.</summary>
internal sealed record LicenceEdition(string Name, string Url);
