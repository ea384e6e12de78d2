using InvestmentModels.Computation;
using InvestmentModels.Model;

namespace InvestmentModels.Review;

/// <summary>An area with the report that sets its colour.</summary>
public sealed record AssessedArea(Report Report, ComputedArea Area);
