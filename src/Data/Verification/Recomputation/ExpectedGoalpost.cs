namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>Something that must be told as moved.</summary>
/// <param name="Kind">What it is, as the data write it.</param>
/// <param name="Year">The first year the new one holds.</param>
/// <param name="Measure">Id of the measure; none for what belongs to the whole report.</param>
/// <param name="From">Where it stood.</param>
/// <param name="To">Where it stands.</param>
internal sealed record ExpectedGoalpost(string Kind, int Year, string? Measure, string? From, string? To);
