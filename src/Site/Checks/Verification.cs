using InvestmentModels.Data.Seals;
using InvestmentModels.Data.Verification;

namespace InvestmentModels.Site.Checks;

/// <summary>What holding a published site against itself came to.</summary>
/// <param name="Discrepancies">What differs: checksums first, then the data, then the pages.</param>
/// <param name="Files">How many files were read.</param>
/// <param name="Figures">How many figures were computed again.</param>
/// <param name="Seals">As the manifest gives them; none where it cannot be read.</param>
public sealed record Verification(IReadOnlyList<Discrepancy> Discrepancies, int Files, int Figures, SiteSeals? Seals)
{
    /// <summary>Whether nothing differs.</summary>
    public bool Holds => Discrepancies.Count == 0;
}
