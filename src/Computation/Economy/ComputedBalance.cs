using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>When the savings have paid for the investment.</summary>
/// <param name="Period">The first period in which they have; absent where they have not, or nobody can tell.</param>
/// <param name="Years">How many years it took, the last of the period counted; with <paramref name="Period"/>.</param>
/// <param name="IsKnown">Whether every period is known, so that «not yet» can be told from «not known».</param>
/// <param name="IsWithinBudgetYears">Whether it happened within the budget period.</param>
public sealed record ComputedBalance(BusinessCasePeriod? Period, Figure? Years, bool IsKnown, bool IsWithinBudgetYears);
