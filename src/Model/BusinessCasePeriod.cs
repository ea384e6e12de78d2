namespace InvestmentModels.Model;

/// <summary>Amounts of a business case over one or more whole years.</summary>
/// <param name="From">First year.</param>
/// <param name="To">Last year; the first where it is one year only.</param>
/// <param name="InvestmentMillionKroner">Over the whole period.</param>
/// <param name="ExpectedMillionKroner">Expected saving over the whole period.</param>
/// <param name="RealisedMillionKroner">Realised saving over the whole period, where known.</param>
/// <param name="Origin">Its place.</param>
public sealed record BusinessCasePeriod(
    int From, int To, decimal? InvestmentMillionKroner, decimal? ExpectedMillionKroner, decimal? RealisedMillionKroner, Origin Origin);
