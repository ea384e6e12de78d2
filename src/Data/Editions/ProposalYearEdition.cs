namespace InvestmentModels.Data.Editions;

/// <summary>A year of a proposal.</summary>
/// <param name="Year">The year.</param>
/// <param name="Report">The report its figures stand in.</param>
/// <param name="Measures">Target and result of each measure, as that report has them.</param>
/// <param name="Target">Over the measures, rounded as shown.</param>
/// <param name="Result">Over the measures, rounded as shown.</param>
/// <param name="Percent">Rounded as shown.</param>
/// <param name="Missing">Why there is no attainment.</param>
/// <param name="Met">Whether the unrounded attainment of this year alone reaches the report's threshold.</param>
internal sealed record ProposalYearEdition(
    int Year,
    string? Report,
    IReadOnlyList<ProposalMeasureEdition> Measures,
    decimal? Target,
    decimal? Result,
    decimal? Percent,
    string? Missing,
    bool? Met);
