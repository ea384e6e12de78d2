using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>Which stated figures are not the computed ones: totals first, then area by area.</summary>
internal static class RecomputeDifferences
{
    /// <summary>Each stated total's name in the data and the id of its difference.</summary>
    public static IReadOnlyList<(string Name, string Id)> Totals { get; } =
    [
        ("areas", "total-areas"),
        ("models", "total-models"),
        ("investmentMillionKroner", "total-investment"),
        ("fullYearPersons", "total-full-year-persons"),
        ("green", "total-green"),
        ("yellow", "total-yellow"),
        ("red", "total-red"),
    ];

    /// <param name="report">What is stated.</param>
    /// <param name="totals">The report's totals by address.</param>
    /// <param name="areas">Its areas with their recomputation.</param>
    /// <exception cref="OverflowException">The numbers are too large.</exception>
    public static IReadOnlyList<ExpectedDifference> From(
        ReportEdition report, IReadOnlyDictionary<string, ExpectedFigure> totals, IReadOnlyList<(AreaEdition Says, RecomputedArea Computed)> areas) =>
    [
        .. Totals
            .Select(total => Compare(
                total.Id,
                report.Stated.TryGetValue(total.Name, out var stated) ? stated : null,
                totals.GetValueOrDefault(RecomputeTotals.Address(report.Report, total.Name))))
            .Concat(areas.SelectMany(area => Area(area.Says, area.Computed)))
            .OfType<ExpectedDifference>(),
    ];

    private static IEnumerable<ExpectedDifference?> Area(AreaEdition says, RecomputedArea computed) => says.Stated is not { } stated ? [] :
    [
        Compare($"{says.Id}-attainment", stated.AttainmentPercent, computed.Percent),
        Compare($"{says.Id}-investment", stated.InvestmentMillionKroner, computed.Investment),
        Compare($"{says.Id}-full-year-persons", stated.FullYearPersons, computed.FullYearPersons),
    ];

    /// <summary>The difference between a stated and a computed figure; none where they agree as printed, or one is not there.</summary>
    public static ExpectedDifference? Compare(string id, decimal? stated, ExpectedFigure? figure)
    {
        if (stated is not { } printed || figure is null)
        {
            return null;
        }

        var computed = AsPrinted(printed, figure).Apply(figure.Unrounded);
        return computed == printed ? null : new ExpectedDifference(id, printed, computed, figure);
    }

    /// <summary>With as many decimals as the document prints: 28,3 is no difference to 28,25.</summary>
    private static RoundingRule AsPrinted(decimal stated, ExpectedFigure figure) => new(
        figure.Unit == ExpectedFigure.MillionKroner ? RoundingKind.HalfUp : RoundingKind.HalfDown,
        Math.Max(figure.Rounding.Decimals, (stated / 1.0000000000000000000000000000m).Scale));
}
