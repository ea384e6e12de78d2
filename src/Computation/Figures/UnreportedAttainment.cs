using InvestmentModels.Model;

namespace InvestmentModels.Computation.Figures;

/// <summary>It cannot be computed.</summary>
/// <param name="Reason">Why, in Danish.</param>
/// <param name="Of">The measure that stands in the way.</param>
public sealed record UnreportedAttainment(string Reason, Measure Of) : Attainment;
