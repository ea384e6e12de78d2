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
    RecommendationEdition? Recommendation,
    decimal? Margin,
    decimal? ShortOfGreen,
    decimal? SpareOverGreen,
    StatedAreaEdition? Stated,
    IReadOnlyList<MeasureEdition> Measures,
    OriginalEdition? Original,
    AsPublishedEdition? AsPublished)
{
    /// <summary>At half year only.</summary>
    public ProRataEdition? ProRata { get; init; }

    /// <summary>At half year only.</summary>
    public ExpectationEdition? Expectation { get; init; }

    /// <summary>At half year only: what may stand in the way.</summary>
    public IReadOnlyList<string>? Challenges { get; init; }
}
