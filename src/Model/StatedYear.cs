namespace InvestmentModels.Model;

/// <summary>Totals the document prints for one year of a proposal.</summary>
/// <param name="Year">The year.</param>
/// <param name="Target">Converted target.</param>
/// <param name="Result">Converted result.</param>
/// <param name="Origin">Its place.</param>
public sealed record StatedYear(int Year, decimal? Target, decimal? Result, Origin Origin);
