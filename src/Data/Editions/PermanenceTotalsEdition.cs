namespace InvestmentModels.Data.Editions;

/// <summary>Totals over the proposals. What is not known is left out, never 0.</summary>
/// <param name="Proposals">Rows.</param>
/// <param name="Models">Models the rows name.</param>
/// <param name="InvestmentMillionKroner">Yearly.</param>
/// <param name="Eligible">Rows that met their target over the years.</param>
/// <param name="MetEachYear">Rows that met it in every single year too.</param>
internal sealed record PermanenceTotalsEdition(decimal Proposals, decimal Models, decimal? InvestmentMillionKroner, decimal Eligible, decimal MetEachYear);
