using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>Which refund ladder holds in a year: a change of law is a new ladder, and the old years keep theirs.</summary>
public static class LadderInForce
{
    /// <summary>The newest ladder that came into force in the year or before; none before the first.</summary>
    public static RefundLadder? In(EmploymentEconomy? economy, int year) => economy?.Ladders.LastOrDefault(ladder => ladder.From <= year);
}
