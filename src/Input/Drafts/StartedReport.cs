using InvestmentModels.Model;

namespace InvestmentModels.Input.Drafts;

/// <summary>A report made ready to be filled in.</summary>
/// <param name="From">The report it was made from.</param>
/// <param name="Files">Relative path → content, in the order of their paths.</param>
/// <param name="Carried">Areas it goes on with, in the report's order.</param>
/// <param name="Leaving">Areas it leaves out.</param>
/// <param name="Remarks">Danish: what the people who fill it in should know.</param>
public sealed record StartedReport(
    Report From,
    IReadOnlyDictionary<string, byte[]> Files,
    IReadOnlyList<AreaReport> Carried,
    IReadOnlyList<LeavingArea> Leaving,
    IReadOnlyList<string> Remarks);
