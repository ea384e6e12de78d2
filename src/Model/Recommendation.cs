namespace InvestmentModels.Model;

/// <summary>What the report recommends for an area.</summary>
/// <param name="Decision">Continue, adjust, stop or make permanent.</param>
/// <param name="Reason">Why.</param>
/// <param name="Origin">Its place.</param>
public sealed record Recommendation(RecommendationDecision Decision, string Reason, Origin Origin);
