namespace InvestmentModels.Data.Editions;

/// <summary>An area in one report: the same numbers as in the report's own file.</summary>
/// <param name="Report">The report's id; its file holds the receipts.</param>
/// <param name="Year">The year it is about.</param>
/// <param name="Kind">Annual, or figures only.</param>
/// <param name="Draft">Whether the report is still being written.</param>
/// <param name="Break">Whether it counts something else than the report before.</param>
/// <param name="Page">The area's page in the report.</param>
/// <param name="Percent">Result against target, rounded.</param>
/// <param name="Result">Brought together; left out when one is missing.</param>
/// <param name="Target">Brought together.</param>
/// <param name="Colour">The colour that counts.</param>
/// <param name="InvestmentMillionKroner">Yearly.</param>
/// <param name="FullYearPersons">Expected fewer people on support.</param>
/// <param name="OriginalPercent">Against the targets the year began with, where one was moved.</param>
/// <param name="AsPublishedPercent">As first published, where it is not what is said now.</param>
/// <param name="Measures">Target and result of each.</param>
internal sealed record AreaYearEdition(
    string Report,
    int Year,
    string Kind,
    bool Draft,
    bool Break,
    string Page,
    decimal? Percent,
    decimal? Result,
    decimal Target,
    string? Colour,
    decimal? InvestmentMillionKroner,
    decimal? FullYearPersons,
    decimal? OriginalPercent,
    decimal? AsPublishedPercent,
    IReadOnlyList<MeasureYearEdition> Measures);
