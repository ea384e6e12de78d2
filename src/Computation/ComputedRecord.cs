using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Computation.Economy;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Computation.Registers;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>Everything the municipality says, with every figure computed.</summary>
/// <param name="Said">The facts.</param>
/// <param name="Reports">Oldest first.</param>
/// <param name="Register">Every model the sources name.</param>
/// <param name="Economy">Ladders, prices and business cases.</param>
/// <param name="Figures">Every figure by its address.</param>
public sealed record ComputedRecord(
    PublicRecord Said,
    IReadOnlyList<ComputedReport> Reports,
    ComputedRegister Register,
    ComputedEconomy Economy,
    IReadOnlyDictionary<string, Figure> Figures)
{
    /// <summary>Every area over all reports.</summary>
    public IReadOnlyList<AreaOverYears> OverYears { get; init; } = [];

    /// <summary>Efficiency catalogues, the oldest first.</summary>
    public IReadOnlyList<ComputedCatalogue> Catalogues { get; init; } = [];

    /// <summary>The newest published report with the yearly accounts; the one the front page shows.</summary>
    public ComputedReport? Newest => Reports.LastOrDefault(report => report.Reported.Kind == ReportKind.Annual && !Said.IsDraft(report.Reported));

    /// <summary>An area in the reports before a given one, newest first. A half year is no year and is left out.</summary>
    public IEnumerable<AreaOfReport> Before(Report report, string areaId) => Reports
        .TakeWhile(earlier => earlier.Reported.Id != report.Id)
        .Reverse()
        .Where(earlier => earlier.Reported.Kind != ReportKind.HalfYear)
        .SelectMany(earlier => earlier.Areas.Where(area => area.Area.Id == areaId).Select(area => new AreaOfReport(earlier, area)));
}
