using InvestmentModels.Computation.Economy;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>Everything the municipality says, with every figure computed.</summary>
/// <param name="Said">The facts.</param>
/// <param name="Reports">Oldest first.</param>
/// <param name="Economy">Ladders, prices and business cases.</param>
/// <param name="Figures">Every figure by its address.</param>
public sealed record ComputedRecord(
    PublicRecord Said,
    IReadOnlyList<ComputedReport> Reports,
    ComputedEconomy Economy,
    IReadOnlyDictionary<string, Figure> Figures)
{
    /// <summary>The newest published report with the yearly accounts; the one the front page shows.</summary>
    public ComputedReport? Newest => Reports.LastOrDefault(report => report.Reported.Kind == ReportKind.Annual && !Said.IsDraft(report.Reported));

    /// <summary>An area in the reports before a given one, newest first.</summary>
    public IEnumerable<(ComputedReport Report, ComputedArea Area)> Before(Report report, string areaId) => Reports
        .TakeWhile(earlier => earlier.Reported.Id != report.Id)
        .Reverse()
        .SelectMany(earlier => earlier.Areas.Where(area => area.Area.Id == areaId).Select(area => (earlier, area)));
}
