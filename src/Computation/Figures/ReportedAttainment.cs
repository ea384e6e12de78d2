namespace InvestmentModels.Computation.Figures;

/// <summary>Both target and result are known.</summary>
/// <param name="Figure">In percent; 100 is the target.</param>
/// <param name="Share">The same unrounded, dimensionless; 1 is the target.</param>
/// <example>Target 830, result 987: 987 ÷ 830 = 1.189…, shown as «119 pct.».</example>
public sealed record ReportedAttainment(Figure Figure, decimal Share) : Attainment;
