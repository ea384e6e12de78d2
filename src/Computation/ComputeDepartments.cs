using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>An assessed report, department by department.</summary>
internal static class ComputeDepartments
{
    /// <summary>Departments with areas in the report, in the site's order; none for a report that sets no colours.</summary>
    public static IReadOnlyList<ComputedDepartment> Of(Report report, IReadOnlyList<ComputedArea> areas, IReadOnlyList<Department> departments) =>
        report.Kind != ReportKind.Annual ? [] :
        [.. departments
            .DistinctBy(department => department.Id)
            .Select(department => From(report, department, [.. areas.Where(area => area.Area.Departments.Contains(department.Id))]))
            .Where(department => department.Areas.Count > 0)];

    private static ComputedDepartment From(Report report, Department department, IReadOnlyList<ComputedArea> areas)
    {
        return new ComputedDepartment(
            department,
            areas,
            Count("areas", "Områder", _ => true),
            Count("green", "Grønne områder", area => area.Assessment.Colour == Colour.Green),
            Count("yellow", "Gule områder", area => area.Assessment.Colour == Colour.Yellow),
            Count("red", "Røde områder", area => area.Assessment.Colour == Colour.Red),
            Count("notAssessed", "Områder uden farve", area => area.Assessment.Colour is null),
            Add("investmentMillionKroner", "Årlig investering", area => area.Investment, Quantity.MillionKroner, RoundingRule.TenthHalfUp),
            Add("fullYearPersons", "Forventet færre helårspersoner", area => area.FullYearPersons, Quantity.FullYearPersons, RoundingRule.WholeHalfDown));

        Figure Count(string name, string what, Func<ComputedArea, bool> counts) => new(
            Address(name),
            Name(what),
            Quantity.Count,
            new Tally([.. areas.Where(counts).Select(area => new Counted($"{report.Id}/{area.Area.Id}", area.Area.Name))], areas.Count),
            RoundingRule.Exact);

        // Nothing known is not 0.
        Figure? Add(string name, string what, Func<ComputedArea, Figure?> amount, Quantity quantity, RoundingRule rounding)
        {
            var known = areas.Select(amount).OfType<Figure>().Select(figure => new Reference(figure)).ToList();
            return known.Count == 0 ? null : new Figure(Address(name), Name(what), quantity, new Sum(known), rounding);
        }

        string Address(string name) => $"{report.Id}/departments/{department.Id}/{name}";

        string Name(string what) => $"{what}, {department.Short}, {report.Year}";
    }
}
