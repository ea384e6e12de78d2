namespace InvestmentModels.Model;

/// <summary>A change to an already published figure.</summary>
/// <param name="Date">When it was made.</param>
/// <param name="Subject">The figure's address, e.g. <c>2024/ac-omraadet/measures/job/result</c>.</param>
/// <param name="From">What was published.</param>
/// <param name="To">What holds now.</param>
/// <param name="Reason">Why.</param>
/// <param name="Origin">Its place.</param>
public sealed record Correction(DateOnly Date, string Subject, string From, string To, string Reason, Origin Origin);
