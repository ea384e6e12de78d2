namespace InvestmentModels.Data.Editions;

/// <summary>How many areas the rule alone would make green at another threshold.</summary>
internal sealed record SensitivityEdition(decimal GreenFromPercent, decimal Green);
