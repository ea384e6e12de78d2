namespace InvestmentModels.Data.Editions;

/// <summary>What a model costs a year, from one budget year to another.</summary>
internal sealed record InvestmentPeriodEdition(int From, int? To, decimal MillionKroner);
