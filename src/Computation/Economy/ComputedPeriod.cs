using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>A period of a business case. What is not known is absent, and so is what follows from it.</summary>
/// <param name="Said">What was said.</param>
/// <param name="Investment">Over the period.</param>
/// <param name="Expected">The expected side.</param>
/// <param name="Realised">The realised side, judged by itself.</param>
/// <param name="InvestmentByYear">What the model's own yearly amounts come to; absent where they do not cover the period.</param>
public sealed record ComputedPeriod(
    BusinessCasePeriod Said, Figure? Investment, ComputedSaving Expected, ComputedSaving Realised, Figure? InvestmentByYear)
{
    /// <summary>Every figure of the period.</summary>
    public IEnumerable<Figure> Figures =>
        new[] { Investment }.Concat(Expected.Figures).Concat(Realised.Figures).Append(InvestmentByYear).OfType<Figure>();
}
