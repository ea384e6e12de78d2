namespace InvestmentModels.Model;

/// <summary>What a model costs a year, from one budget year to another.</summary>
/// <param name="From">First budget year.</param>
/// <param name="To">Last budget year; absent while it goes on.</param>
/// <param name="MillionKroner">Per year.</param>
public sealed record InvestmentPeriod(int From, int? To, decimal MillionKroner);
