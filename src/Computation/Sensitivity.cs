using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Computation;

/// <summary>What the rule alone would give at another threshold.</summary>
/// <param name="Threshold">Percent.</param>
/// <param name="Green">How many areas would reach it.</param>
/// <param name="Gained">Areas that would become green.</param>
/// <param name="Lost">Areas that would no longer be green.</param>
public sealed record Sensitivity(decimal Threshold, Figure Green, IReadOnlyList<ComputedArea> Gained, IReadOnlyList<ComputedArea> Lost);
