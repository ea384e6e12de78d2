using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Computation.OverYears;

/// <summary>An area's year held against the targets the year began with.</summary>
/// <param name="Attainment">The year's result against the original targets.</param>
/// <param name="Assessment">The colour that would have given. Absent below the threshold where the report does not say when the target is met: it was not asked.</param>
public sealed record OriginalStatus(Attainment Attainment, Assessment Assessment);
