using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>A department's totals from the areas that name it.</summary>
internal static class RecomputeDepartments
{
    /// <summary>The address of a department's total.</summary>
    public static string Address(string report, string department, string name) => $"{report}/departments/{department}/{name}";

    /// <exception cref="OverflowException">The numbers are too large.</exception>
    public static IReadOnlyList<ExpectedFigure> From(string report, string department, IReadOnlyList<(AreaEdition Says, RecomputedArea Computed)> areas)
    {
        var own = areas.Where(area => area.Says.Departments.Contains(department, StringComparer.Ordinal)).Select(area => area.Computed).ToList();
        return
        [
            Count("areas", _ => true),
            Count("green", area => area.Colour == "green"),
            Count("yellow", area => area.Colour == "yellow"),
            Count("red", area => area.Colour == "red"),
            Count("notAssessed", area => area.Colour is null),
            .. Sum("investmentMillionKroner", area => area.Investment, ExpectedFigure.MillionKroner, RoundingRule.TenthHalfUp),
            .. Sum("fullYearPersons", area => area.FullYearPersons, ExpectedFigure.FullYearPersons, RoundingRule.WholeHalfDown),
        ];

        ExpectedFigure Count(string name, Func<RecomputedArea, bool> counts)
        {
            var counted = own.Where(counts).Select(area => $"{report}/{area.Id}").ToList();
            return new ExpectedFigure(Address(report, department, name), counted.Count, RoundingRule.Exact, ExpectedFigure.Count) { Counted = counted };
        }

        IEnumerable<ExpectedFigure> Sum(string name, Func<RecomputedArea, ExpectedFigure?> amount, string unit, RoundingRule rounding) => own.Any(area => amount(area) is not null)
            ? [new ExpectedFigure(Address(report, department, name), own.Sum(area => amount(area)?.Unrounded ?? 0), rounding, unit)]
            : [];
    }
}
