namespace InvestmentModels.Data.Editions;

/// <summary>A step of a refund ladder; the last has no <c>throughWeek</c>.</summary>
internal sealed record LadderStepEdition(int? ThroughWeek, decimal MunicipalSharePercent, decimal RefundPercent);
