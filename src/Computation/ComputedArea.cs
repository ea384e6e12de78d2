using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>An area in a report, with its figures.</summary>
/// <param name="Reported">What was reported.</param>
/// <param name="Measures">In the area's order.</param>
/// <param name="Target">All targets brought together by the area's method.</param>
/// <param name="Result">All results brought together; absent when one is missing.</param>
/// <param name="Attainment">Result against target.</param>
/// <param name="Assessment">Its colour.</param>
/// <param name="Margin">Percentage points above (+) or below (−) the threshold for green.</param>
/// <param name="ShortOfGreen">How many more (or fewer, where less is better) it would take to be green; absent when it is.</param>
/// <param name="SpareOverGreen">How many fewer (or more, where less is better) would still be green; absent when it is not.</param>
/// <param name="Investment">Yearly investment.</param>
/// <param name="FullYearPersons">Expected fewer people on support.</param>
public sealed record ComputedArea(
    AreaReport Reported,
    IReadOnlyList<ComputedMeasure> Measures,
    Figure Target,
    Figure? Result,
    Attainment Attainment,
    Assessment Assessment,
    Figure? Margin,
    Figure? ShortOfGreen,
    Figure? SpareOverGreen,
    Figure? Investment,
    Figure? FullYearPersons)
{
    /// <summary>At half year: held against the part of the target that belongs to the months gone by; absent in reports on a whole year.</summary>
    public ProRata? ProRata { get; init; }

    /// <summary>The year held against the targets it began with; absent where no target was moved.</summary>
    public OriginalStatus? Original { get; init; }

    /// <summary>What was said when the report was first published; absent until it is recorded as published.</summary>
    public AsPublished? Then { get; init; }

    /// <summary>What is followed up on.</summary>
    public Area Area => Reported.Area;

    /// <summary>Every figure of the area.</summary>
    public IEnumerable<Figure> Figures => Measures
        .SelectMany(measure => new[] { measure.Target, measure.Result, measure.Attainment.Percent, measure.MonthlyTarget }
            .Concat(measure.Months)
            .Concat(measure.EarlierTargets)
            .Concat(measure.ProRata?.Figures ?? []))
        .Concat([Original?.Attainment.Percent, Then?.Attainment?.Percent])
        .Concat([Target, Result, Attainment.Percent, Margin, ShortOfGreen, SpareOverGreen, Investment, FullYearPersons, .. ProRata?.Figures ?? []])
        .OfType<Figure>();
}
