namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>A difference that must be told, because a stated figure is not the computed one.</summary>
/// <param name="Id">Stable within the report.</param>
/// <param name="Stated">As the official document prints it.</param>
/// <param name="Computed">With as many decimals as the document prints.</param>
/// <param name="Figure">The computed figure.</param>
internal sealed record ExpectedDifference(string Id, decimal Stated, decimal Computed, ExpectedFigure Figure);
