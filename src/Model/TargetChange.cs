namespace InvestmentModels.Model;

/// <summary>A target that was moved while the year ran.</summary>
/// <param name="Date">When, where the source says so.</param>
/// <param name="From">The target before.</param>
/// <param name="To">The target after.</param>
/// <param name="Reason">Why.</param>
/// <param name="Decision">Who decided it, where the source says so.</param>
/// <param name="Origin">Its place.</param>
public sealed record TargetChange(DateOnly? Date, decimal From, decimal To, string Reason, Decision? Decision, Origin Origin);
