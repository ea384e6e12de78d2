namespace InvestmentModels.Data.Editions;

/// <summary>What an area's investment asks for.</summary>
/// <param name="Area">The area's id.</param>
/// <param name="PricePerPerson">Investment per expected full-year person, kroner a year.</param>
/// <param name="Enough">By price: how many full-year persons fewer would pay for it.</param>
/// <param name="Refunds">For measures in days.</param>
internal sealed record AreaEconomyEdition(string Area, decimal? PricePerPerson, IReadOnlyDictionary<string, decimal> Enough, IReadOnlyList<RefundEdition> Refunds);
