using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Proposals;

/// <summary>One of the years a proposal brings together.</summary>
/// <param name="Year">The year.</param>
/// <param name="Report">The report on that year that holds the area; absent where there is none.</param>
/// <param name="Measures">The proposal's measures as that report has them; empty where one is not there.</param>
/// <param name="Target">The year's target over the measures; absent where the year is not known.</param>
/// <param name="Result">The year's result over the measures; absent when one is missing.</param>
/// <param name="Attainment">Result against target, held against the threshold of the report that proposes.</param>
public sealed record ComputedProposalYear(
    int Year, Report? Report, IReadOnlyList<ComputedMeasure> Measures, Figure? Target, Figure? Result, Attainment Attainment)
{
    /// <summary>Whether the target was met in this year alone; unknown where it cannot be computed.</summary>
    public bool? IsMet => Attainment.Percent?.Threshold?.Reached;

    /// <summary>The figures made for the proposal. Those of the measures belong to the year's own report.</summary>
    public IEnumerable<Figure> Figures => new[] { Target, Result, Attainment.Percent }.OfType<Figure>();
}
