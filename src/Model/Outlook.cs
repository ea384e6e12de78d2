namespace InvestmentModels.Model;

/// <summary>What happens now in an area that did not meet its target.</summary>
/// <param name="MeetsTargetIn">The year the target is expected to be met; absent means it is to be adjusted.</param>
/// <param name="Actions">What will be done differently.</param>
/// <param name="Origin">Its place.</param>
public sealed record Outlook(int? MeetsTargetIn, IReadOnlyList<string> Actions, Origin Origin);
