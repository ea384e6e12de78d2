using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>The facts → every figure with its receipt. Pure: no clock, no culture, no disk.</summary>
public static class ComputeRecord
{
    /// <summary>Computes everything. Areas without a single readable measure are left out; the findings tell why.</summary>
    public static ComputedRecord From(PublicRecord said)
    {
        var reports = said.Reports.AsParallel().AsOrdered().Select(Report).ToList();
        var catalogues = said.Catalogues.Select(catalogue => ComputeCatalogue.From(catalogue, said.Publisher.Departments)).ToList();
        var figures = reports.SelectMany(report => report.Figures).Concat(catalogues.SelectMany(catalogue => catalogue.Figures)).ToDictionary(figure => figure.Address, StringComparer.Ordinal);
        return new ComputedRecord(said, reports, figures) { Catalogues = catalogues };
    }

    private static ComputedReport Report(Report report)
    {
        var corrections = report.Corrections.ToLookup(correction => correction.Subject, StringComparer.Ordinal);
        var areas = report.Areas.Where(area => area.Measures.Count > 0).Select(area => ComputeArea.From(area, report, corrections)).ToList();
        var totals = ComputeTotals.From(report, areas);
        return new ComputedReport(report, areas, totals, CompareStated.In(report, areas, totals), ComputeSensitivity.Of(report, areas));
    }
}
