namespace InvestmentModels.Model;

/// <summary>An assumption of a business case.</summary>
/// <param name="Name">What is assumed.</param>
/// <param name="Low">Cautious.</param>
/// <param name="Expected">What was counted with.</param>
/// <param name="High">Hopeful.</param>
/// <param name="Origin">Its place.</param>
public sealed record Assumption(string Name, decimal? Low, decimal Expected, decimal? High, Origin Origin);
