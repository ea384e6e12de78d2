namespace InvestmentModels.Model;

/// <summary>At half year: whether the year's target is expected to be met.</summary>
/// <param name="MeetsTarget">Yes, no or not known yet.</param>
/// <param name="Reason">Why.</param>
/// <param name="Origin">Its place.</param>
public sealed record Expectation(ExpectedOutcome MeetsTarget, string Reason, Origin Origin);
