namespace InvestmentModels.Data.Editions;

/// <summary>What the report recommends.</summary>
internal sealed record RecommendationEdition(string Decision, string Reason);
