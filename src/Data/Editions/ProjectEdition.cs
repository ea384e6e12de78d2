namespace InvestmentModels.Data.Editions;

/// <summary>A project of a catalogue. What is not printed is left out, never 0; a project in no table has no <c>table</c> and no amounts.</summary>
/// <param name="Id">Part of its address.</param>
/// <param name="Name">Danish.</param>
/// <param name="CatalogueYear">The catalogue it first stood in.</param>
/// <param name="Department">Id of the department.</param>
/// <param name="Category">As printed.</param>
/// <param name="State"><c>closed</c> or <c>followUp</c>.</param>
/// <param name="Table">The table its amounts stand in.</param>
/// <param name="Correction">Column → mio. kr.; negative is more cost or less gain.</param>
/// <param name="Total">Column → mio. kr., after the correction.</param>
/// <param name="Before">Column → mio. kr., computed: the total less the correction.</param>
/// <param name="Names">Other spellings.</param>
/// <param name="Mentioned">Figures its text mentions; nothing is computed from them.</param>
/// <param name="Observations">What does not agree about it.</param>
/// <param name="Models">Ids of the investment models the sources call the same effort.</param>
internal sealed record ProjectEdition(
    string Id,
    string Name,
    int CatalogueYear,
    string Department,
    string? Category,
    string State,
    string? Table,
    IReadOnlyDictionary<string, decimal>? Correction,
    IReadOnlyDictionary<string, decimal>? Total,
    IReadOnlyDictionary<string, decimal>? Before,
    IReadOnlyList<OtherNameEdition>? Names,
    IReadOnlyList<MentionedEdition>? Mentioned,
    IReadOnlyList<RemarkEdition>? Observations,
    IReadOnlyList<string>? Models);
