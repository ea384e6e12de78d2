using InvestmentModels.Computation.Proposals;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>The facts → every figure with its receipt. Pure: no clock, no culture, no disk.</summary>
public static class ComputeRecord
{
    /// <summary>Computes everything. Areas without a single readable measure are left out; the findings tell why.</summary>
    public static ComputedRecord From(PublicRecord said)
    {
        var single = said.Reports.AsParallel().AsOrdered().Select(Report).ToList();
        var reports = single.Select(report => WithProposals(report, single, said.Areas)).ToList();
        var figures = reports.SelectMany(report => report.Figures).ToDictionary(figure => figure.Address, StringComparer.Ordinal);
        return new ComputedRecord(said, reports, figures);
    }

    private static ComputedReport Report(Report report)
    {
        var corrections = report.Corrections.ToLookup(correction => correction.Subject, StringComparer.Ordinal);
        var areas = report.Areas.Where(area => area.Measures.Count > 0).Select(area => ComputeArea.From(area, report, corrections)).ToList();
        var totals = ComputeTotals.From(report, areas);
        return new ComputedReport(report, areas, totals, CompareStated.In(report, areas, totals), ComputeSensitivity.Of(report, areas), null);
    }

    /// <summary>Proposals rest on the figures of several years, so they are computed when every report is.</summary>
    private static ComputedReport WithProposals(ComputedReport report, IReadOnlyList<ComputedReport> all, IReadOnlyList<Area> areas) =>
        ComputePermanence.From(report.Reported, all, areas) is { } permanence
            ? new ComputedReport(
                report.Reported, report.Areas, report.Totals, [.. report.Comparisons, .. ComparePermanence.In(permanence)], report.Sensitivity, permanence)
            : report;
}
