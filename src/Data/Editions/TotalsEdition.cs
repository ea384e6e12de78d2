namespace InvestmentModels.Data.Editions;

/// <summary>Totals over the areas. What is not known is left out, never 0.</summary>
internal sealed record TotalsEdition(
    decimal Areas,
    decimal Models,
    decimal? InvestmentMillionKroner,
    decimal? FullYearPersons,
    decimal Green,
    decimal Yellow,
    decimal Red,
    decimal NotAssessed,
    decimal Judged);
