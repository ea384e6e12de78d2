namespace InvestmentModels.Pages.CouncilPapers;

/// <summary>A section of the council's paper.</summary>
/// <param name="Heading">Without its number.</param>
/// <param name="Lines">Markdown; empty: the section has nothing to say and is not written.</param>
/// <param name="LeavesFirst">The order in which sections go when the paper is too long, the lowest first; none for one that always stays.</param>
internal sealed record PaperSection(string Heading, IReadOnlyList<string> Lines, int? LeavesFirst = null);
