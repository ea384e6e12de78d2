namespace InvestmentModels.Model;

/// <summary>What a model was expected to cost and save, and what is known by now. What no source tells is absent, never 0.</summary>
/// <param name="From">First year of the four-year budget period it should balance within.</param>
/// <param name="Price">Yearly saving per unit, in kroner.</param>
/// <param name="Quantity">How many units.</param>
/// <param name="Effect">How much of the price one unit saves; 1 is all of it.</param>
/// <param name="SavingMillionKroner">Yearly saving the document states; price × quantity × effect should give it.</param>
/// <param name="BudgetedGainMillionKroner">Yearly gain the budget counts with.</param>
/// <param name="Periods">Investment, expected and realised saving, period by period.</param>
/// <param name="Lasting">A saving that goes on after the effort has ended.</param>
/// <param name="DerivedEffects">Effects that are mentioned and never counted.</param>
/// <param name="FollowUps">Price and quantity, budgeted and realised, year by year.</param>
/// <param name="Source">The document.</param>
/// <param name="Note">What else there is to say.</param>
/// <param name="Origin">Its place.</param>
public sealed record BusinessCase(
    int From,
    Assumption? Price,
    Assumption? Quantity,
    Assumption? Effect,
    decimal? SavingMillionKroner,
    decimal? BudgetedGainMillionKroner,
    IReadOnlyList<BusinessCasePeriod> Periods,
    LastingSaving? Lasting,
    IReadOnlyList<string> DerivedEffects,
    IReadOnlyList<PriceQuantity> FollowUps,
    string Source,
    string? Note,
    Origin Origin)
{
    /// <summary>Years of the budget period a model should balance within.</summary>
    public const int BudgetYears = 4;
}
