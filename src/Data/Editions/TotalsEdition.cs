namespace InvestmentModels.Data.Editions;

/// <summary>Totals over the areas. What is not known is left out, never 0; a half-year report has no totals of a year.</summary>
internal sealed record TotalsEdition(
    decimal Areas,
    decimal? Models,
    decimal? InvestmentMillionKroner,
    decimal? FullYearPersons,
    decimal? Green,
    decimal? Yellow,
    decimal? Red,
    decimal? NotAssessed,
    decimal? Judged)
{
    /// <summary>At half year only: areas expected to meet the year's target.</summary>
    public decimal? ExpectedMet { get; init; }

    /// <summary>At half year only: areas not expected to meet it.</summary>
    public decimal? ExpectedNotMet { get; init; }

    /// <summary>At half year only: areas of which it cannot be told yet.</summary>
    public decimal? ExpectedUncertain { get; init; }
}
