using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Computation;

/// <summary>At half year: the part of the year's target that belongs to the months gone by, and how much of it was reached.</summary>
/// <remarks>Provisional. It decides no colour and goes into no total of a year.</remarks>
/// <param name="Target">Half the year's target for what is added over the year; the target itself for a mean.</param>
/// <param name="Attainment">Production so far against that target.</param>
/// <example>Target 60 jobs for the year, 33 in the first half: 60 · 6 : 12 = 30, and 33 of 30 is 110 pct.</example>
public sealed record ProRata(Figure Target, Attainment Attainment)
{
    /// <summary>Its figures.</summary>
    public IEnumerable<Figure> Figures => new[] { Target, Attainment.Percent }.OfType<Figure>();
}
