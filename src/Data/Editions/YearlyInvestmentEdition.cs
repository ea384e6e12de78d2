namespace InvestmentModels.Data.Editions;

/// <summary>What a model costs a year, from one budget year to another.</summary>
internal sealed record YearlyInvestmentEdition(int From, int? To, decimal MillionKroner);
