namespace InvestmentModels.Data.Editions;

/// <summary>At half year: whether the year's target is expected to be met.</summary>
/// <param name="MeetsTarget"><c>yes</c>, <c>no</c> or <c>uncertain</c>.</param>
/// <param name="Reason">Why.</param>
internal sealed record ExpectationEdition(string MeetsTarget, string Reason);
