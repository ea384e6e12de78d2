using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Readers;

/// <summary>The input as the public may see it.</summary>
/// <param name="Files">All files but those of drafts.</param>
/// <param name="Drafts">Ids of the reports that were left out.</param>
public sealed record PublishedInput(InputFiles Files, IReadOnlyList<string> Drafts);
