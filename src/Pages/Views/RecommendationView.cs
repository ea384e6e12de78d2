namespace InvestmentModels.Pages.Views;

/// <summary>What the report recommends for an area.</summary>
/// <param name="Decision">In a word or two.</param>
/// <param name="Reason">Why.</param>
public sealed record RecommendationView(string Decision, string Reason);
