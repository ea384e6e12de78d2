namespace InvestmentModels.Data.Editions;

/// <summary>Column → mio. kr. A column in which nothing is printed is left out, never 0.</summary>
/// <param name="Correction">Negative is more cost or less gain.</param>
/// <param name="Total">After the correction.</param>
/// <param name="Before">Before the correction; left out of what a catalogue itself states.</param>
internal sealed record GainsEdition(
    IReadOnlyDictionary<string, decimal> Correction, IReadOnlyDictionary<string, decimal> Total, IReadOnlyDictionary<string, decimal>? Before);
