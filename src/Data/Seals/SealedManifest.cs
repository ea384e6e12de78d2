namespace InvestmentModels.Data.Seals;

/// <summary>The manifest of a site and the seals it holds.</summary>
/// <param name="File">The manifest itself.</param>
/// <param name="Seals">The checksums the site is known by.</param>
public sealed record SealedManifest(DataFile File, SiteSeals Seals);
