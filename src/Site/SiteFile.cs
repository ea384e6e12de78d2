namespace InvestmentModels.Site;

/// <summary>A file of the site, in memory.</summary>
/// <param name="Path">From the site's root, without a leading slash.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Bytes);
