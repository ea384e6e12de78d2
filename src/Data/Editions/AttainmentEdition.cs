namespace InvestmentModels.Data.Editions;

/// <summary>Result against target.</summary>
/// <param name="Percent">Rounded, as shown.</param>
/// <param name="Share">At most six decimals; 1 is the target.</param>
/// <param name="Result">Exact; left out when a result is missing.</param>
/// <param name="Target">Exact.</param>
/// <param name="Method">How measures were brought together.</param>
/// <param name="Missing">Why there is no attainment.</param>
internal sealed record AttainmentEdition(decimal? Percent, decimal? Share, decimal? Result, decimal Target, string Method, string? Missing);
