using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>A report's totals from its areas. How many models there are is not among them: only its receipt names the models.</summary>
internal static class RecomputeTotals
{
    /// <summary>The address of a total.</summary>
    public static string Address(string report, string name) => $"{report}/totals/{name}";

    /// <summary>At half year: how many areas there are, and what each says it expects of the year.</summary>
    public static IReadOnlyList<ExpectedFigure> AtHalfYear(ReportEdition report)
    {
        return [Count("areas", _ => true), Count("expectedMet", Says("yes")), Count("expectedNotMet", Says("no")), Count("expectedUncertain", Says("uncertain"))];

        static Func<AreaEdition, bool> Says(string word) => area => area.Expectation?.MeetsTarget == word;

        ExpectedFigure Count(string name, Func<AreaEdition, bool> counts)
        {
            var counted = report.Areas.Where(counts).Select(area => $"{report.Report}/{area.Id}").ToList();
            return new ExpectedFigure(Address(report.Report, name), counted.Count, RoundingRule.Exact, ExpectedFigure.Count) { Counted = counted };
        }
    }

    /// <exception cref="OverflowException">The numbers are too large.</exception>
    public static IReadOnlyList<ExpectedFigure> From(string report, IReadOnlyList<RecomputedArea> areas)
    {
        return
        [
            Count("areas", _ => true),
            .. Sum("investmentMillionKroner", area => area.Investment, ExpectedFigure.MillionKroner, RoundingRule.TenthHalfUp),
            .. Sum("fullYearPersons", area => area.FullYearPersons, ExpectedFigure.FullYearPersons, RoundingRule.WholeHalfDown),
            Count("green", area => area.Colour == "green"),
            Count("yellow", area => area.Colour == "yellow"),
            Count("red", area => area.Colour == "red"),
            Count("notAssessed", area => area.Colour is null),
            Count("judged", area => area.IsJudged),
        ];

        // A sum of amounts nobody knows is not 0 but nothing.
        IEnumerable<ExpectedFigure> Sum(string name, Func<RecomputedArea, ExpectedFigure?> amount, string unit, RoundingRule rounding) => areas.Any(area => amount(area) is not null)
            ? [new ExpectedFigure(Address(report, name), areas.Sum(area => amount(area)?.Unrounded ?? 0), rounding, unit)]
            : [];

        ExpectedFigure Count(string name, Func<RecomputedArea, bool> counts)
        {
            var counted = areas.Where(counts).Select(area => $"{report}/{area.Id}").ToList();
            return new ExpectedFigure(Address(report, name), counted.Count, RoundingRule.Exact, ExpectedFigure.Count) { Counted = counted };
        }
    }
}
