namespace InvestmentModels.Data.Editions;

/// <summary>What a model costs a year in one period.</summary>
internal sealed record InvestmentPeriodEdition(int From, int? To, decimal MillionKroner);
