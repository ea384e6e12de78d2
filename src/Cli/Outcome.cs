using InvestmentModels.Computation;
using InvestmentModels.Data.Seals;
using InvestmentModels.Diagnostics;
using InvestmentModels.Site;

namespace InvestmentModels.Cli;

/// <summary>What a run came to, before anything is written.</summary>
/// <param name="Findings">Everything found.</param>
/// <param name="Record">The computed figures, as far as the input could be read.</param>
/// <param name="Files">The whole site; empty when there are errors in the input, and when the files were handed on as they were made.</param>
public sealed record Outcome(FindingSet Findings, ComputedRecord Record, IReadOnlyList<SiteFile> Files)
{
    /// <summary>The path of every file that was made, wherever it went.</summary>
    public IReadOnlyCollection<string> Made { get; init; } = [];

    /// <summary>The checksums the site is known by; none when there is no site.</summary>
    public SiteSeals? Seals { get; init; }

    /// <summary>Whether the site may be written.</summary>
    public bool IsGood => !Findings.HasErrors;
}
