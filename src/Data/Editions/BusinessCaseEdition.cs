namespace InvestmentModels.Data.Editions;

/// <summary>A model's business case. What no source tells is left out, never 0.</summary>
/// <param name="Model">The model's id.</param>
/// <param name="Name">What readers call it.</param>
/// <param name="Area">The area it belongs to.</param>
/// <param name="From">First year of the four-year budget period.</param>
/// <param name="YearlyInvestment">What the model costs a year by the budget.</param>
/// <param name="Price">Yearly saving per unit, kroner.</param>
/// <param name="Quantity">How many units.</param>
/// <param name="Effect">How much of the price one unit saves; 1 is all of it.</param>
/// <param name="StatedSavingMillionKroner">Yearly saving the document states.</param>
/// <param name="Saving">Yearly saving the assumptions give, mio. kr.</param>
/// <param name="BudgetedGainMillionKroner">Yearly gain the budget counts with.</param>
/// <param name="Periods">Investment and savings.</param>
/// <param name="ExpectedBalance">Left out where the expected savings have not paid, or nobody can tell.</param>
/// <param name="RealisedBalance">The same for the realised ones.</param>
/// <param name="RealisedOfExpectedPercent">Realised saving against the expected one.</param>
/// <param name="Lasting">A saving that goes on.</param>
/// <param name="DerivedEffects">Mentioned and never counted.</param>
/// <param name="FollowUps">Price and quantity, year by year.</param>
/// <param name="Source">The document.</param>
/// <param name="Note">What else there is to say.</param>
internal sealed record BusinessCaseEdition(
    string Model,
    string Name,
    string Area,
    int From,
    IReadOnlyList<YearlyInvestmentEdition> YearlyInvestment,
    AssumptionEdition? Price,
    AssumptionEdition? Quantity,
    AssumptionEdition? Effect,
    decimal? StatedSavingMillionKroner,
    AssumptionEdition? Saving,
    decimal? BudgetedGainMillionKroner,
    IReadOnlyList<BusinessCasePeriodEdition> Periods,
    BalanceEdition? ExpectedBalance,
    BalanceEdition? RealisedBalance,
    decimal? RealisedOfExpectedPercent,
    LastingEdition? Lasting,
    IReadOnlyList<string> DerivedEffects,
    IReadOnlyList<FollowUpEdition> FollowUps,
    string Source,
    string? Note);
