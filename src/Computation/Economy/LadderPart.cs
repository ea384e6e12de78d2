using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>The part of a spell that falls on one step of the refund ladder.</summary>
/// <param name="Number">The step's number, from 1.</param>
/// <param name="Step">The step.</param>
/// <param name="From">Where the part begins: weeks on support so far.</param>
/// <param name="To">Where it ends: weeks on support then.</param>
public sealed record LadderPart(int Number, LadderStep Step, decimal From, decimal To)
{
    /// <summary>How many weeks of the spell fall here.</summary>
    public decimal Weeks => To - From;
}
