namespace InvestmentModels.Data.Editions;

/// <summary>A saving against its investment, mio. kr.; what is not known is left out.</summary>
internal sealed record SavingEdition(decimal? Saving, decimal? Net, decimal? Cumulative);
