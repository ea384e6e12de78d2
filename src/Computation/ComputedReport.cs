using InvestmentModels.Computation.Economy;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.Proposals;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>A report with every figure computed.</summary>
/// <param name="Reported">What was reported.</param>
/// <param name="Areas">In the report's order.</param>
/// <param name="Totals">Over the areas.</param>
/// <param name="Comparisons">Every figure the official document prints, held against the computed one.</param>
/// <param name="Sensitivity">What other thresholds would give; empty where nothing is assessed.</param>
/// <param name="Departments">Department by department; empty where nothing is assessed.</param>
/// <param name="Economy">What its investments ask for.</param>
/// <param name="Permanence">Models proposed to become permanent; absent where the report proposes none.</param>
public sealed record ComputedReport(
    Report Reported,
    IReadOnlyList<ComputedArea> Areas,
    ComputedTotals Totals,
    IReadOnlyList<Comparison> Comparisons,
    IReadOnlyList<Sensitivity> Sensitivity,
    IReadOnlyList<ComputedDepartment> Departments,
    ComputedReportEconomy Economy,
    ComputedPermanence? Permanence)
{
    /// <summary>Every figure of the report, totals first; each has an address of its own.</summary>
    public IReadOnlyList<Figure> Figures { get; } =
    [
        .. Totals.All,
        .. Sensitivity.Select(row => row.Green),
        .. Departments.SelectMany(department => department.Figures),
        .. Areas.SelectMany(area => area.Figures),
        .. Economy.Figures,
        .. Permanence?.Figures ?? [],
    ];

    /// <summary>Those that do not agree.</summary>
    public IEnumerable<Comparison> Differences => Comparisons.Where(comparison => !comparison.Agrees);
}
