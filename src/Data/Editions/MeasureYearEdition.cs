namespace InvestmentModels.Data.Editions;

/// <summary>A measure in one report.</summary>
internal sealed record MeasureYearEdition(string Id, string Name, decimal UnitsPerJob, decimal Target, decimal? Result, decimal? Percent, IReadOnlyList<decimal>? EarlierTargets);
