using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Migrations;

/// <summary>What moving the input to the current version came to, before anything is written.</summary>
/// <param name="Files">The files that changed; none where anything is in the way, so that a folder is never left half-moved.</param>
/// <param name="Findings">What is in the way.</param>
public sealed record InputUpgrade(IReadOnlyList<UpgradedFile> Files, FindingSet Findings);
