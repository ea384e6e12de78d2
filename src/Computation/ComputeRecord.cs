using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Computation.Economy;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Computation.Proposals;
using InvestmentModels.Computation.Publishing;
using InvestmentModels.Computation.Registers;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>The facts → every figure with its receipt. Pure: no clock, no culture, no disk.</summary>
public static class ComputeRecord
{
    /// <summary>Computes everything. Areas without a single readable measure are left out; the findings tell why.</summary>
    public static ComputedRecord From(PublicRecord said)
    {
        var single = new ComputedReport[said.Reports.Count];
        Parallel.For(0, single.Length, at => single[at] = Report(said.Reports[at], said));
        var reports = single.Select(report => WithProposals(report, single, said.Areas)).ToList();
        var register = ComputeRegister.From(said);
        var overYears = ComputeOverYears.From(said, reports);
        var catalogues = said.Catalogues.Select(catalogue => ComputeCatalogue.From(catalogue, said.Publisher.Departments)).ToList();
        var economy = ComputeEconomy.From(said);
        var figures = reports.SelectMany(report => report.Figures)
            .Concat(register.Figures)
            .Concat(economy.Figures)
            .Concat(overYears.SelectMany(area => area.Figures).DistinctBy(figure => figure.Address, StringComparer.Ordinal))
            .Concat(catalogues.SelectMany(catalogue => catalogue.Figures))
            .ToDictionary(figure => figure.Address, StringComparer.Ordinal);
        return new ComputedRecord(said, reports, register, economy, figures) { OverYears = overYears, Catalogues = catalogues };
    }

    private static ComputedReport Report(Report report, PublicRecord said)
    {
        var first = said.Publications.FirstOrDefault(publication => publication.Report == report.Id);
        var changes = first is null ? [] : CompareFacts.Since(first, report);
        var corrections = report.Corrections.ToLookup(correction => correction.Subject, StringComparer.Ordinal);
        var areas = report.Areas.Where(area => area.Measures.Count > 0).Select(area => ComputeArea.From(area, report, corrections)).Select(Remembered).ToList();
        var totals = ComputeTotals.From(report, areas);
        return new ComputedReport(
            report,
            areas,
            totals,
            CompareStated.In(report, areas, totals),
            ComputeSensitivity.Of(report, areas),
            ComputeDepartments.Of(report, areas, said.Publisher.Departments),
            ComputeReportEconomy.From(report, areas, said.Economy),
            null);

        ComputedArea Remembered(ComputedArea area) => area with
        {
            Original = ComputeOriginalStatus.Of(area, report),
            Then = first is null ? null : ComputeAsPublished.Of(area, report, first, changes),
        };
    }

    /// <summary>Proposals rest on the figures of several years, so they are computed when every report is.</summary>
    private static ComputedReport WithProposals(ComputedReport report, IReadOnlyList<ComputedReport> all, IReadOnlyList<Area> areas) =>
        ComputePermanence.From(report.Reported, all, areas) is { } permanence
            ? new ComputedReport(
                report.Reported, report.Areas, report.Totals, [.. report.Comparisons, .. ComparePermanence.In(permanence)], report.Sensitivity, report.Departments, report.Economy, permanence)
            : report;
}
