using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>What a mean duration means for the municipality's part of a benefit. No price is needed: it is told in days' benefit.</summary>
/// <param name="Measure">A measure in days with a result.</param>
/// <param name="Ladder">In force in the year.</param>
/// <param name="Share">The municipality's share of the last of those days, percent: what one day less saves.</param>
/// <param name="SavedDays">Days' benefit the municipality pays less per spell than at the target; less than nothing where spells lasted longer.</param>
public sealed record ComputedRefund(ComputedMeasure Measure, RefundLadder Ladder, Figure Share, Figure SavedDays);
