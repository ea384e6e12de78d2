namespace InvestmentModels.Data.Editions;

/// <summary>A measure in a report.</summary>
internal sealed record MeasureEdition(
    string Id,
    string Name,
    string Unit,
    string Better,
    decimal UnitsPerJob,
    decimal Target,
    decimal? Result,
    decimal? Percent,
    string? Missing,
    string? Provisional,
    string? Reading,
    decimal? MonthlyTarget,
    IReadOnlyList<decimal?>? Monthly,
    IReadOnlyList<decimal>? EarlierTargets)
{
    /// <summary>At half year only.</summary>
    public ProRataEdition? ProRata { get; init; }
}
