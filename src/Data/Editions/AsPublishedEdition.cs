namespace InvestmentModels.Data.Editions;

/// <summary>What was said when the report was first published here; only where it is not what is said now.</summary>
/// <param name="Date">ISO date of the publication.</param>
/// <param name="Method">How the measures were brought together.</param>
/// <param name="GreenFromPercent">The threshold; left out where nothing was assessed.</param>
/// <param name="MeetsTargetIn">The year the target was expected to be met.</param>
/// <param name="JudgedColour">The colour people had set.</param>
/// <param name="Percent">Rounded, as shown; left out where a result was missing.</param>
/// <param name="Colour">The colour that counted.</param>
/// <param name="Measures">What it was computed from.</param>
internal sealed record AsPublishedEdition(
    string Date, string Method, decimal? GreenFromPercent, int? MeetsTargetIn, string? JudgedColour, decimal? Percent, string? Colour, IReadOnlyList<PublishedMeasureEdition> Measures);
