namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>The figures and the colour of an area, computed again.</summary>
internal sealed record RecomputedArea
{
    public required string Id { get; init; }

    public required IReadOnlyList<RecomputedMeasure> Measures { get; init; }

    public required ExpectedFigure Target { get; init; }

    public ExpectedFigure? Result { get; init; }

    /// <summary>Unrounded; 1 is the target.</summary>
    public decimal? Share { get; init; }

    public ExpectedFigure? Percent { get; init; }

    public ExpectedFigure? Margin { get; init; }

    public ExpectedFigure? ShortOfGreen { get; init; }

    public ExpectedFigure? SpareOverGreen { get; init; }

    /// <summary>At half year; none in reports on a whole year.</summary>
    public RecomputedProRata? ProRata { get; init; }

    public ExpectedFigure? Investment { get; init; }

    public ExpectedFigure? FullYearPersons { get; init; }

    /// <summary>By the report's rule.</summary>
    public string? ComputedColour { get; init; }

    /// <summary>The one that counts: the judged one where there is one.</summary>
    public string? Colour { get; init; }

    public bool IsJudged { get; init; }

    /// <summary>Against the targets the year began with; none where no target was moved, or a result is missing.</summary>
    public ExpectedFigure? Original { get; init; }

    public string? OriginalColour { get; init; }

    /// <summary>As first published; none where nothing changed since, or a result was missing.</summary>
    public ExpectedFigure? AsPublished { get; init; }

    public string? AsPublishedColour { get; init; }

    public IEnumerable<ExpectedFigure> Figures => Measures
        .SelectMany(measure => measure.Figures)
        .Concat(new[] { Target, Result, Percent, Margin, ShortOfGreen, SpareOverGreen, Investment, FullYearPersons, Original, AsPublished }.OfType<ExpectedFigure>())
        .Concat(ProRata?.Figures ?? []);
}
