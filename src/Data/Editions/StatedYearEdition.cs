namespace InvestmentModels.Data.Editions;

/// <summary>Totals a row prints for one year.</summary>
internal sealed record StatedYearEdition(int Year, decimal? Target, decimal? Result);
