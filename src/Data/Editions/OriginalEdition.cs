namespace InvestmentModels.Data.Editions;

/// <summary>The year held against the targets it began with; only where a target was moved while it ran.</summary>
/// <param name="Percent">Rounded, as shown; left out where a result is missing.</param>
/// <param name="Colour">The colour it would have given; left out below the threshold where the report does not say when the target is met.</param>
internal sealed record OriginalEdition(decimal? Percent, string? Colour);
