using InvestmentModels.Computation.Expressions;

namespace InvestmentModels.Computation.Figures;

/// <summary>The limit a figure is held against.</summary>
/// <param name="AtLeast">Where it is written and what it is, e.g. 95 pct.</param>
/// <param name="Reached">Whether the unrounded figure is at least that.</param>
public sealed record Threshold(Reported AtLeast, bool Reached);
