namespace InvestmentModels.Model;

/// <summary>Totals the document prints over all proposals; each may be absent.</summary>
/// <param name="Models">How many models.</param>
/// <param name="InvestmentMillionKroner">Yearly investment.</param>
/// <param name="Note">Why a stated total may differ, as far as one can tell.</param>
/// <param name="Origin">Its place.</param>
public sealed record StatedPermanence(decimal? Models, decimal? InvestmentMillionKroner, string? Note, Origin Origin);
