using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Computation.Proposals;

/// <summary>Totals over all proposals. Only what is known is counted.</summary>
/// <param name="Proposals">How many rows.</param>
/// <param name="Models">How many models the rows name.</param>
/// <param name="Investment">Yearly, mio. kr.; absent where no row says what it costs.</param>
/// <param name="Eligible">Rows that met their target over the years.</param>
/// <param name="MetEachYear">Rows that met it in every single year too.</param>
public sealed record ComputedPermanenceTotals(Figure Proposals, Figure Models, Figure? Investment, Figure Eligible, Figure MetEachYear)
{
    /// <summary>Each with the name it has in the data.</summary>
    public IReadOnlyList<Figure> All => [.. new[] { Proposals, Models, Investment, Eligible, MetEachYear }.OfType<Figure>()];
}
