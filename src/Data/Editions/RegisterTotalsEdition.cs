namespace InvestmentModels.Data.Editions;

/// <summary>Totals over the models. What is not known is left out, never 0.</summary>
/// <param name="Models">All of them.</param>
/// <param name="ByState">How many in each state that is known today.</param>
/// <param name="LastKnownActive">Active when last told of, in an older document.</param>
/// <param name="InvestmentKnown">Active in the newest year, with an investment of their own.</param>
/// <param name="InvestmentMillionKroner">What those cost together a year.</param>
/// <param name="ByRequirement">How many document each requirement of the principles.</param>
internal sealed record RegisterTotalsEdition(
    decimal Models,
    IReadOnlyDictionary<string, decimal> ByState,
    decimal LastKnownActive,
    decimal? InvestmentKnown,
    decimal? InvestmentMillionKroner,
    IReadOnlyDictionary<string, decimal> ByRequirement);
