namespace InvestmentModels.Model;

/// <summary>How a target came about; the pieces add up to it.</summary>
/// <param name="LastYear">Last year's production.</param>
/// <param name="BusinessCase">What the business case adds.</param>
/// <param name="CarriedOver">Shortfall carried over from last year.</param>
/// <param name="Other">Other pieces.</param>
public sealed record TargetBasis(decimal LastYear, decimal BusinessCase, decimal CarriedOver, IReadOnlyList<TargetAdjustment> Other);
