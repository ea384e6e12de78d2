using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>A measure in a report, with its figures.</summary>
/// <param name="Reported">What was reported.</param>
/// <param name="Target">The target as a figure.</param>
/// <param name="Result">The result as a figure, where reported.</param>
/// <param name="Attainment">Result against target.</param>
/// <param name="Months">Twelve reported months, absent where a month was not reported; empty where there are none.</param>
/// <param name="MonthlyTarget">The target spread over twelve months; for a mean the target itself. Absent without months, and at half year.</param>
public sealed record ComputedMeasure(MeasureReport Reported, Figure Target, Figure? Result, Attainment Attainment, IReadOnlyList<Figure?> Months, Figure? MonthlyTarget)
{
    /// <summary>At half year: held against the part of the target that belongs to the months gone by; absent in reports on a whole year.</summary>
    public ProRata? ProRata { get; init; }

    /// <summary>The targets that were moved while the year ran, the first first; none where the target stood still.</summary>
    public IReadOnlyList<Figure> EarlierTargets { get; init; } = [];

    /// <summary>The target the year began with.</summary>
    public Figure FirstTarget => EarlierTargets is [var first, ..] ? first : Target;

    /// <summary>What is measured.</summary>
    public Measure Measure => Reported.Measure;
}
