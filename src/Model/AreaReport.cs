namespace InvestmentModels.Model;

/// <summary>An area's targets and results in one report.</summary>
/// <param name="Area">What is followed up on.</param>
/// <param name="Number">Its number in the report; absent where only figures are known.</param>
/// <param name="Source">Id of the report's source the figures were taken from, where it is told.</param>
/// <param name="Placement">Where in the organisation it is placed.</param>
/// <param name="InvestmentMillionKroner">Yearly investment; absent where only figures are known.</param>
/// <param name="FullYearPersons">Expected fewer people on support; absent where the model has no such expectation.</param>
/// <param name="Measures">In the area's order.</param>
/// <param name="Stated">What the official document prints.</param>
/// <param name="Judgement">A colour set by people.</param>
/// <param name="Outlook">What happens now.</param>
/// <param name="Recommendation">What is recommended.</param>
/// <param name="Observations">What does not agree in the document about this area.</param>
/// <param name="Texts">Its texts.</param>
/// <param name="Origin">Its file.</param>
public sealed record AreaReport(
    Area Area,
    int? Number,
    string? Source,
    IReadOnlyList<string> Placement,
    decimal? InvestmentMillionKroner,
    decimal? FullYearPersons,
    IReadOnlyList<MeasureReport> Measures,
    StatedAssessment? Stated,
    Judgement? Judgement,
    Outlook? Outlook,
    Recommendation? Recommendation,
    IReadOnlyList<Observation> Observations,
    AreaTexts Texts,
    Origin Origin)
{
    /// <summary>At half year: whether the year's target is expected to be met.</summary>
    public Expectation? Expectation { get; init; }

    /// <summary>At half year: what may stand in the way.</summary>
    public IReadOnlyList<string> Challenges { get; init; } = [];
}
