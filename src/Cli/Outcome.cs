using InvestmentModels.Computation;
using InvestmentModels.Data.Seals;
using InvestmentModels.Diagnostics;
using InvestmentModels.Site;

namespace InvestmentModels.Cli;

/// <summary>What a run came to, before anything is written.</summary>
/// <param name="Findings">Everything found.</param>
/// <param name="Record">The computed figures, as far as the input could be read.</param>
/// <param name="Files">The whole site; empty when there are errors.</param>
public sealed record Outcome(FindingSet Findings, ComputedRecord Record, IReadOnlyList<SiteFile> Files)
{
    /// <summary>The checksums the site is known by; none when there is no site.</summary>
    public SiteSeals? Seals { get; init; }

    /// <summary>Whether the site may be written.</summary>
    public bool IsGood => !Findings.HasErrors;
}
