namespace InvestmentModels.Model;

/// <summary>Totals the official document prints; each may be absent.</summary>
/// <param name="Areas">How many areas.</param>
/// <param name="Models">How many models.</param>
/// <param name="InvestmentMillionKroner">Yearly investment.</param>
/// <param name="FullYearPersons">Expected fewer people on support.</param>
/// <param name="Green">How many green.</param>
/// <param name="Yellow">How many yellow.</param>
/// <param name="Red">How many red.</param>
/// <param name="Notes">Why a stated total may differ, by the property it is about.</param>
/// <param name="Origin">Its place.</param>
public sealed record StatedTotals(
    decimal? Areas,
    decimal? Models,
    decimal? InvestmentMillionKroner,
    decimal? FullYearPersons,
    decimal? Green,
    decimal? Yellow,
    decimal? Red,
    IReadOnlyDictionary<string, string> Notes,
    Origin Origin);
