using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Computation;

/// <summary>Totals over the areas of a report. Only what is known is counted; the rest is told beside it.</summary>
/// <param name="Areas">How many areas.</param>
/// <param name="Models">How many active models the sources let one name.</param>
/// <param name="Investment">Yearly, mio. kr.; absent where no area says what it costs.</param>
/// <param name="FullYearPersons">Expected fewer people on support; absent where no area expects any.</param>
/// <param name="Green">Areas that count as green, judged ones included.</param>
/// <param name="Yellow">Areas that count as yellow.</param>
/// <param name="Red">Areas that count as red.</param>
/// <param name="NotAssessed">Areas without a colour.</param>
/// <param name="Judged">Areas whose colour people set.</param>
public sealed record ComputedTotals(
    Figure Areas,
    Figure Models,
    Figure? Investment,
    Figure? FullYearPersons,
    Figure Green,
    Figure Yellow,
    Figure Red,
    Figure NotAssessed,
    Figure Judged)
{
    /// <summary>At half year: what is expected of the year; absent in reports on a whole year.</summary>
    public ExpectationTotals? Expected { get; init; }

    /// <summary>Those that are published, each with the name it has in the data. At half year nothing but areas is counted: a year's totals come with the year.</summary>
    public IReadOnlyList<Figure> All => Expected is { } expected ? [Areas, .. expected.All] : [.. new[] { Areas, Models, Investment, FullYearPersons, Green, Yellow, Red, NotAssessed, Judged }.OfType<Figure>()];
}
