using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>A model's business case with every figure computed.</summary>
/// <param name="Area">The area the model belongs to.</param>
/// <param name="Model">The model.</param>
/// <param name="Said">What was said.</param>
/// <param name="Price">Absent where it is not known.</param>
/// <param name="Quantity">Absent where it is not known.</param>
/// <param name="Effect">Absent where it is not known.</param>
/// <param name="Saving">Yearly saving, price × quantity × effect; absent where one of the three is not known.</param>
/// <param name="BudgetedGain">Yearly gain the budget counts with; absent where it is not known.</param>
/// <param name="Periods">In order.</param>
/// <param name="ExpectedBalance">When the expected savings have paid for the investment.</param>
/// <param name="RealisedBalance">When the realised ones have.</param>
/// <param name="RealisedOfExpected">Realised saving in percent of the expected one, over the periods where both are known.</param>
/// <param name="Lasting">A yearly saving that goes on; absent where there is none.</param>
/// <param name="FollowUps">Price and quantity, year by year.</param>
/// <param name="Comparisons">What the document states and the arithmetic gives.</param>
public sealed record ComputedBusinessCase(
    Area Area,
    InvestmentModel Model,
    BusinessCase Said,
    ComputedRange? Price,
    ComputedRange? Quantity,
    ComputedRange? Effect,
    ComputedRange? Saving,
    Figure? BudgetedGain,
    IReadOnlyList<ComputedPeriod> Periods,
    ComputedBalance ExpectedBalance,
    ComputedBalance RealisedBalance,
    Figure? RealisedOfExpected,
    Figure? Lasting,
    IReadOnlyList<ComputedFollowUp> FollowUps,
    IReadOnlyList<Comparison> Comparisons)
{
    /// <summary>Price, quantity and effect, as far as they are known, then the saving they give.</summary>
    public IEnumerable<ComputedRange> Ranges => new[] { Price, Quantity, Effect, Saving }.OfType<ComputedRange>();

    /// <summary>Every figure of the business case.</summary>
    public IEnumerable<Figure> Figures => Ranges.SelectMany(range => range.Figures)
        .Concat(Periods.SelectMany(period => period.Figures))
        .Concat(new[] { BudgetedGain, ExpectedBalance.Years, RealisedBalance.Years, RealisedOfExpected, Lasting }.OfType<Figure>())
        .Concat(FollowUps.SelectMany(year => year.Figures));
}
