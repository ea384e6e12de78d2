using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Recomputation;

namespace InvestmentModels.Data.Verification;

/// <summary>A report's totals and differences are what its areas and its stated figures give.</summary>
internal static class VerifyTotals
{
    /// <param name="check">Collects what differs.</param>
    /// <param name="report">The report.</param>
    /// <param name="areas">Its areas with their recomputation.</param>
    /// <param name="proposed">The differences of its proposals; they stand last.</param>
    public static void Check(
        FileCheck check, ReportEdition report, IReadOnlyList<(AreaEdition Says, RecomputedArea Computed)> areas, IReadOnlyList<ExpectedDifference> proposed)
    {
        var isHalfYear = report.Kind == RecomputeArea.HalfYear;
        var totals = (isHalfYear ? RecomputeTotals.AtHalfYear(report) : RecomputeTotals.From(report.Report, [.. areas.Select(area => area.Computed)]))
            .ToDictionary(figure => figure.Address, StringComparer.Ordinal);
        if (!isHalfYear && Models(check, report) is { } models)
        {
            totals.Add(models.Address, models);
        }

        foreach (var (name, says) in Named(report.Totals))
        {
            check.Number($"totals/{name}", says, totals.GetValueOrDefault(RecomputeTotals.Address(report.Report, name))?.Value);
        }

        VerifyReport.CheckFigures(check, report.Figures, totals.Values);
        foreach (var name in report.Stated.Keys)
        {
            check.Holds($"stated/{name}", RecomputeDifferences.Totals.Any(total => total.Name == name), VerificationTexts.UnknownWord);
        }

        Sensitivity(check, report, areas);
        VerifyDifferences.Check(check, report.Differences, [.. RecomputeDifferences.From(report, totals, areas), .. proposed]);
    }

    /// <summary>Only the receipt names the models, so they can be counted but not found again. Each must belong to an area of the report.</summary>
    private static ExpectedFigure? Models(FileCheck check, ReportEdition report)
    {
        var address = RecomputeTotals.Address(report.Report, "models");
        if (!report.Figures.TryGetValue(address, out var says) || says.Receipt.Counted is not { } counted)
        {
            check.Tell($"figures/{address}", VerificationTexts.FigureMissing);
            return null;
        }

        var areas = report.Areas.Select(area => area.Id).ToHashSet(StringComparer.Ordinal);
        check.Holds($"figures/{address}/receipt/counted", counted.All(model => areas.Contains(model.Split('/')[0])), VerificationTexts.WrongCount);
        return new ExpectedFigure(address, counted.Count, RoundingRule.Exact, ExpectedFigure.Count) { Counted = counted };
    }

    private static void Sensitivity(FileCheck check, ReportEdition report, IReadOnlyList<(AreaEdition Says, RecomputedArea Computed)> areas)
    {
        var expected = RecomputeSensitivity.From(report, [.. areas.Select(area => area.Computed)]);
        check.Number("sensitivity/length", report.Sensitivity.Count, expected.Count);
        foreach (var (says, must) in report.Sensitivity.Zip(expected))
        {
            var at = FormattableString.Invariant($"sensitivity/{must.Threshold:0.##}");
            check.Number($"{at}/greenFromPercent", says.GreenFromPercent, must.Threshold);
            check.Number($"{at}/green", says.Green, must.Green.Value);
        }

        VerifyReport.CheckFigures(check, report.Figures, expected.Select(row => row.Green));
    }

    private static IEnumerable<(string Name, decimal? Says)> Named(TotalsEdition totals) =>
    [
        ("areas", totals.Areas),
        ("models", totals.Models),
        ("investmentMillionKroner", totals.InvestmentMillionKroner),
        ("fullYearPersons", totals.FullYearPersons),
        ("green", totals.Green),
        ("yellow", totals.Yellow),
        ("red", totals.Red),
        ("notAssessed", totals.NotAssessed),
        ("judged", totals.Judged),
        ("expectedMet", totals.ExpectedMet),
        ("expectedNotMet", totals.ExpectedNotMet),
        ("expectedUncertain", totals.ExpectedUncertain),
    ];
}
