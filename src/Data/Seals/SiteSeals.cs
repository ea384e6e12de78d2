namespace InvestmentModels.Data.Seals;

/// <summary>The two checksums a site is known by.</summary>
/// <param name="Data">Over the data and the input; its beginning stands on every page.</param>
/// <param name="Site">Over every file of the site; stands in the manifest.</param>
public sealed record SiteSeals(string Data, string Site);
