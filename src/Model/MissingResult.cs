namespace InvestmentModels.Model;

/// <summary>A result that was not reported. Never a zero.</summary>
/// <param name="Reason">Why it is missing.</param>
public sealed record MissingResult(string Reason);
