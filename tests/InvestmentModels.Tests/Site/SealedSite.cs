using InvestmentModels.Data.Seals;
using InvestmentModels.Site;

namespace InvestmentModels.Tests.Site;

/// <summary>A whole site with its manifest.</summary>
/// <param name="Files">Every file, by path in ordinal order.</param>
/// <param name="Seals">The checksums it is known by.</param>
internal sealed record SealedSite(IReadOnlyList<SiteFile> Files, SiteSeals Seals);
