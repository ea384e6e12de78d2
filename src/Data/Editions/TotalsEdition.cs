namespace InvestmentModels.Data.Editions;

/// <summary>Totals over the areas.</summary>
internal sealed record TotalsEdition(
    decimal Areas,
    decimal Models,
    decimal InvestmentMillionKroner,
    decimal FullYearPersons,
    decimal Green,
    decimal Yellow,
    decimal Red,
    decimal NotAssessed,
    decimal Judged);
