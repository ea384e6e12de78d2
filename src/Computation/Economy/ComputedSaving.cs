using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Computation.Economy;

/// <summary>A saving against its investment, expected or realised, mio. kr.</summary>
/// <param name="Saving">In the period.</param>
/// <param name="Net">Saving less investment; absent where one of them is not known.</param>
/// <param name="Cumulative">All nets so far; absent from the first unknown one.</param>
public sealed record ComputedSaving(Figure? Saving, Figure? Net, Figure? Cumulative)
{
    /// <summary>Every figure of it, absent ones left in their place.</summary>
    public IEnumerable<Figure?> Figures => [Saving, Net, Cumulative];
}
