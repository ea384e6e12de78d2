using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Recomputation;

namespace InvestmentModels.Data.Verification;

/// <summary>A report's totals department by department are what its areas give, and no department is left out.</summary>
internal static class VerifyDepartments
{
    public static void Check(FileCheck check, ReportEdition report, IReadOnlyList<(AreaEdition Says, RecomputedArea Computed)> areas)
    {
        var listed = report.Departments.Select(department => department.Id).ToList();
        check.Holds("departments", listed.Distinct(StringComparer.Ordinal).Count() == listed.Count, VerificationTexts.Twice);
        foreach (var missing in Named(report).Except(listed, StringComparer.Ordinal))
        {
            check.Tell($"departments/{missing}", VerificationTexts.DepartmentMissing);
        }

        foreach (var says in report.Departments)
        {
            var expected = RecomputeDepartments.From(report.Report, says.Id, areas).ToDictionary(figure => figure.Address, StringComparer.Ordinal);
            foreach (var (name, number) in Totals(says))
            {
                check.Number($"departments/{says.Id}/{name}", number, expected.GetValueOrDefault(RecomputeDepartments.Address(report.Report, says.Id, name))?.Value);
            }

            check.Holds($"departments/{says.Id}/areas", says.Areas > 0, VerificationTexts.NotPositive);
            VerifyReport.CheckFigures(check, report.Figures, expected.Values);
        }
    }

    /// <summary>Departments that must be listed. A report that sets no colours lists none, and neither does a site that names no departments.</summary>
    private static IEnumerable<string> Named(ReportEdition report) =>
        report.Kind == "annual" && (report.Departments.Count > 0 || report.Figures.Keys.Any(address => address.StartsWith($"{report.Report}/departments/", StringComparison.Ordinal)))
            ? report.Areas.SelectMany(area => area.Departments).Distinct(StringComparer.Ordinal)
            : [];

    private static IEnumerable<(string Name, decimal? Says)> Totals(DepartmentEdition department) =>
    [
        ("areas", department.Areas),
        ("green", department.Green),
        ("yellow", department.Yellow),
        ("red", department.Red),
        ("notAssessed", department.NotAssessed),
        ("investmentMillionKroner", department.InvestmentMillionKroner),
        ("fullYearPersons", department.FullYearPersons),
    ];
}
