namespace InvestmentModels.Data.Editions;

/// <summary>At half year: production so far against the part of the target that belongs to the months gone by.</summary>
/// <param name="Target">Rounded, as shown.</param>
/// <param name="Percent">Rounded, as shown; left out when a result is missing.</param>
internal sealed record ProRataEdition(decimal Target, decimal? Percent);
