namespace InvestmentModels.Model;

/// <summary>A step of the refund ladder.</summary>
/// <param name="ThroughWeek">The last week it covers, counted from 1; absent on the last step.</param>
/// <param name="MunicipalSharePercent">The municipality's share.</param>
/// <param name="Origin">Its place.</param>
public sealed record LadderStep(int? ThroughWeek, decimal MunicipalSharePercent, Origin Origin);
