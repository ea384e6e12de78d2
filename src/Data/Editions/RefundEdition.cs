namespace InvestmentModels.Data.Editions;

/// <summary>What a mean duration means for the municipality's part of a benefit.</summary>
/// <param name="Measure">A measure in days.</param>
/// <param name="Ladder">The refund ladder in force, by its first year.</param>
/// <param name="SharePercent">The municipality's share of the last day.</param>
/// <param name="SavedDays">Days' benefit the municipality pays less per spell than at the target.</param>
internal sealed record RefundEdition(string Measure, int Ladder, decimal SharePercent, decimal SavedDays);
