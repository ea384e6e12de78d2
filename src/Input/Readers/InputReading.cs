using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary>What reading the input came to.</summary>
/// <param name="Record">What could be read and holds together; to be published only when nothing was found to stop it.</param>
/// <param name="Map">Where every fact stands.</param>
/// <param name="BrokenFiles">Files with errors, as findings name them: what follows from those need not be told.</param>
/// <param name="Findings">Everything wrong so far; later steps add theirs.</param>
public sealed record InputReading(PublicRecord Record, SourceMap Map, IReadOnlySet<string> BrokenFiles, FindingSet Findings);
