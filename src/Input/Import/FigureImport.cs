using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Import;

/// <summary>What a spreadsheet means for a report.</summary>
/// <param name="Findings">Everything wrong with the spreadsheet; with any, nothing else is to be used.</param>
/// <param name="Read">How many figures it holds.</param>
/// <param name="Changes">Those that are new, in the report's order.</param>
/// <param name="Files">The changed files: relative path → whole new content.</param>
/// <param name="Unread">Headings of columns nobody reads.</param>
public sealed record FigureImport(
    FindingSet Findings,
    int Read,
    IReadOnlyList<FigureChange> Changes,
    IReadOnlyDictionary<string, byte[]> Files,
    IReadOnlyList<string> Unread);
