namespace InvestmentModels.Data.Editions;

/// <summary>What an annual report's investments ask for.</summary>
/// <param name="PricePerPerson">Over the areas that know both investment and expectation, kroner a year.</param>
/// <param name="Enough">By price, for the same areas together.</param>
/// <param name="Areas">In the report's order.</param>
/// <param name="Gains">Yearly savings beyond the investment that the report states.</param>
internal sealed record ReportEconomyEdition(
    decimal? PricePerPerson, IReadOnlyDictionary<string, decimal> Enough, IReadOnlyList<AreaEconomyEdition> Areas, IReadOnlyList<GainEdition> Gains);
