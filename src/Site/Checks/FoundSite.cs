using InvestmentModels.Data.Verification;

namespace InvestmentModels.Site.Checks;

/// <summary>A site as it was found on disk.</summary>
/// <param name="Files">Its files, each path once.</param>
/// <param name="Unreadable">What was there but is no file of a site.</param>
public sealed record FoundSite(IReadOnlyList<SiteFile> Files, IReadOnlyList<Discrepancy> Unreadable);
