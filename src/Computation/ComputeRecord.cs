using InvestmentModels.Computation.Economy;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>The facts → every figure with its receipt. Pure: no clock, no culture, no disk.</summary>
public static class ComputeRecord
{
    /// <summary>Computes everything. Areas without a single readable measure are left out; the findings tell why.</summary>
    public static ComputedRecord From(PublicRecord said)
    {
        var reports = said.Reports.AsParallel().AsOrdered().Select(report => Report(report, said.Economy)).ToList();
        var economy = ComputeEconomy.From(said);
        var figures = reports.SelectMany(report => report.Figures).Concat(economy.Figures).ToDictionary(figure => figure.Address, StringComparer.Ordinal);
        return new ComputedRecord(said, reports, economy, figures);
    }

    private static ComputedReport Report(Report report, EmploymentEconomy? economy)
    {
        var corrections = report.Corrections.ToLookup(correction => correction.Subject, StringComparer.Ordinal);
        var areas = report.Areas.Where(area => area.Measures.Count > 0).Select(area => ComputeArea.From(area, report, corrections)).ToList();
        var totals = ComputeTotals.From(report, areas);
        return new ComputedReport(
            report,
            areas,
            totals,
            CompareStated.In(report, areas, totals),
            ComputeSensitivity.Of(report, areas),
            ComputeReportEconomy.From(report, areas, economy));
    }
}
