namespace InvestmentModels.Data.Editions;

/// <summary>Amounts of a business case over one or more whole years, mio. kr.</summary>
/// <param name="From">First year.</param>
/// <param name="To">Last year.</param>
/// <param name="Investment">Over the period.</param>
/// <param name="Expected">The expected side.</param>
/// <param name="Realised">The realised side.</param>
internal sealed record BusinessCasePeriodEdition(int From, int To, decimal? Investment, SavingEdition Expected, SavingEdition Realised);
