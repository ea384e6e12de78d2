namespace InvestmentModels.Data.Editions;

/// <summary>A row of the proposal. What cannot be computed is left out, and <c>missing</c> says why.</summary>
/// <param name="Area">The area's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Models">The proposed models.</param>
/// <param name="Measures">Ids of the measures that are counted.</param>
/// <param name="Method">How measures are brought together in a year.</param>
/// <param name="OverYears">How years are brought together: <c>sum</c> or <c>mean</c>.</param>
/// <param name="Unit">What target and result count.</param>
/// <param name="Better">Which way is good.</param>
/// <param name="Years">The years.</param>
/// <param name="Target">Over the years, rounded as shown.</param>
/// <param name="Result">Over the years, rounded as shown.</param>
/// <param name="Percent">Over the years, rounded as shown.</param>
/// <param name="Missing">Why there is no attainment.</param>
/// <param name="Eligible">Whether the unrounded attainment reaches the report's threshold.</param>
/// <param name="InvestmentMillionKroner">Yearly: of the models where all are known, otherwise as the row states it.</param>
/// <param name="Stated">What the row prints.</param>
internal sealed record ProposalEdition(
    string Area,
    string Name,
    IReadOnlyList<ProposedModelEdition> Models,
    IReadOnlyList<string> Measures,
    string Method,
    string OverYears,
    string Unit,
    string Better,
    IReadOnlyList<ProposalYearEdition> Years,
    decimal? Target,
    decimal? Result,
    decimal? Percent,
    string? Missing,
    bool? Eligible,
    decimal? InvestmentMillionKroner,
    StatedProposalEdition? Stated);
