namespace InvestmentModels.Data.Editions;

/// <summary>How the report assesses.</summary>
internal sealed record RuleEdition(decimal GreenFromPercent, string Rounding);
