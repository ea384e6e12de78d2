namespace InvestmentModels.Model;

/// <summary>One other piece of a target: law, savings, and the like.</summary>
/// <param name="Reason">What it is for.</param>
/// <param name="Amount">In the measure's unit; may be negative.</param>
public sealed record TargetAdjustment(string Reason, decimal Amount);
