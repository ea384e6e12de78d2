namespace InvestmentModels.Data.Editions;

/// <summary>A file of the site.</summary>
internal sealed record SiteFileEdition(string Path, long Bytes, string Sha256);
