namespace InvestmentModels.Computation;

/// <summary>An area as one report holds it.</summary>
public sealed record AreaOfReport(ComputedReport Report, ComputedArea Area);
