namespace InvestmentModels.Computation.OverYears;

/// <summary>An area in one report, as a link in the chain of years.</summary>
/// <param name="Report">The report.</param>
/// <param name="Area">The area in it.</param>
/// <param name="IsDraft">Whether the report is still being written.</param>
/// <param name="IsBreak">Whether it counts something else than the year before: other measures, other weights, or a measure with another name or definition.</param>
public sealed record AreaYear(ComputedReport Report, ComputedArea Area, bool IsDraft, bool IsBreak);
