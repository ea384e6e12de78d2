namespace InvestmentModels.Model;

/// <summary>How much of a benefit the municipality pays itself, by how long the person has been on support.</summary>
/// <param name="From">The year it came into force.</param>
/// <param name="Steps">The shortest durations first; the last has no end.</param>
/// <param name="Source">The document.</param>
/// <param name="Note">How the document is read.</param>
/// <param name="Origin">Its place.</param>
public sealed record RefundLadder(int From, IReadOnlyList<LadderStep> Steps, string Source, string? Note, Origin Origin);
