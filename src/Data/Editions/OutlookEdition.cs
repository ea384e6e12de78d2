namespace InvestmentModels.Data.Editions;

/// <summary>What happens now.</summary>
internal sealed record OutlookEdition(int? MeetsTargetIn, IReadOnlyList<string> Actions);
