namespace InvestmentModels.Data.Editions;

/// <summary>An area in a report. What is not known is left out, never 0.</summary>
internal sealed record AreaEdition(
    int? Number,
    string Id,
    string Name,
    IReadOnlyList<string> Departments,
    IReadOnlyList<string> Placement,
    decimal? InvestmentMillionKroner,
    decimal? FullYearPersons,
    AttainmentEdition Attainment,
    string? ComputedColour,
    string? Colour,
    bool Judged,
    JudgementEdition? Judgement,
    OutlookEdition? Outlook,
    decimal? Margin,
    decimal? ShortOfGreen,
    decimal? SpareOverGreen,
    StatedAreaEdition? Stated,
    IReadOnlyList<MeasureEdition> Measures,
    OriginalEdition? Original,
    AsPublishedEdition? AsPublished);
