namespace InvestmentModels.Data.Editions;

/// <summary>A yearly saving beyond the investment that a report states for all models adopted in a year together.</summary>
internal sealed record GainEdition(int Adopted, decimal NetMillionKroner, string Text, string Source);
