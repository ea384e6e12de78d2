namespace InvestmentModels.Data.Editions;

/// <summary>When the savings have paid for the investment.</summary>
/// <param name="ByYear">The last year of the first period in which they have.</param>
/// <param name="Years">How many years that is from the first.</param>
/// <param name="WithinFourYears">Whether that is within the budget period.</param>
internal sealed record BalanceEdition(int ByYear, decimal Years, bool WithinFourYears);
