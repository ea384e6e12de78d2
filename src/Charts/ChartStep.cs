namespace InvestmentModels.Charts;

/// <summary>A level that holds up to a point.</summary>
/// <param name="Until">Where it ends on the level axis; null on the last, which goes on.</param>
/// <param name="UntilText">Below that point; drawn where there is room.</param>
/// <param name="Level">How high it is, in percent of the whole.</param>
/// <param name="LevelText">To the left of it.</param>
public sealed record ChartStep(double? Until, string UntilText, double Level, ChartLabel LevelText);
