namespace InvestmentModels.Model;

/// <summary>How a measure was defined until a year; what is not given here was as it is now.</summary>
/// <param name="Until">The last year it held.</param>
/// <param name="Name">What it was called.</param>
/// <param name="UnitsPerJob">How many counted as one job.</param>
/// <param name="Reason">What was changed, and why.</param>
/// <param name="Decision">Who decided it, where the source says so.</param>
/// <param name="Origin">Its place.</param>
public sealed record EarlierDefinition(int Until, string? Name, decimal? UnitsPerJob, string Reason, Decision? Decision, Origin Origin);
