using InvestmentModels.Data.Seals;

namespace InvestmentModels.Data.Verification;

/// <summary>What holding a site's data against themselves came to.</summary>
/// <param name="Discrepancies">What differs: checksums first, then the figures, report by report.</param>
/// <param name="Figures">Every published figure by its address, as it stands in the data.</param>
/// <param name="Seals">As the manifest gives them; none where it cannot be read.</param>
public sealed record VerifiedData(IReadOnlyList<Discrepancy> Discrepancies, IReadOnlyDictionary<string, decimal> Figures, SiteSeals? Seals);
