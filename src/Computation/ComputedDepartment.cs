using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>A department's areas in a report, with their totals.</summary>
/// <remarks>An area two departments share counts in both, so that the departments together may come to more than the report.</remarks>
/// <param name="Department">Whose.</param>
/// <param name="Areas">In the report's order; at least one.</param>
/// <param name="Count">How many areas.</param>
/// <param name="Green">Areas that count as green, judged ones included.</param>
/// <param name="Yellow">Areas that count as yellow.</param>
/// <param name="Red">Areas that count as red.</param>
/// <param name="NotAssessed">Areas without a colour.</param>
/// <param name="Investment">Yearly, mio. kr.; absent where no area says what it costs.</param>
/// <param name="FullYearPersons">Expected fewer people on support; absent where no area expects any.</param>
public sealed record ComputedDepartment(
    Department Department,
    IReadOnlyList<ComputedArea> Areas,
    Figure Count,
    Figure Green,
    Figure Yellow,
    Figure Red,
    Figure NotAssessed,
    Figure? Investment,
    Figure? FullYearPersons)
{
    /// <summary>Each with an address of its own.</summary>
    public IReadOnlyList<Figure> Figures => [.. new[] { Count, Green, Yellow, Red, NotAssessed, Investment, FullYearPersons }.OfType<Figure>()];

    /// <summary>Areas another department answers for too.</summary>
    public IEnumerable<ComputedArea> Shared => Areas.Where(area => area.Area.Departments.Count > 1);
}
