using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Computation.Economy;

/// <summary>What the arithmetic of public support and the models' business cases come to; it belongs to no single report.</summary>
/// <param name="Ladders">The oldest first.</param>
/// <param name="Prices">Known municipal prices.</param>
/// <param name="BusinessCases">In the order of areas and models.</param>
public sealed record ComputedEconomy(IReadOnlyList<ComputedLadder> Ladders, IReadOnlyList<ComputedPrice> Prices, IReadOnlyList<ComputedBusinessCase> BusinessCases)
{
    /// <summary>Whether nothing is known of any of it.</summary>
    public bool IsEmpty => Ladders.Count == 0 && Prices.Count == 0 && BusinessCases.Count == 0;

    /// <summary>Every figure of it; each has an address of its own.</summary>
    public IEnumerable<Figure> Figures => Ladders.SelectMany(ladder => ladder.Figures)
        .Concat(Prices.Select(price => price.Kroner))
        .Concat(BusinessCases.SelectMany(made => made.Figures));

    /// <summary>What documents state and the arithmetic does not give.</summary>
    public IEnumerable<Comparison> Differences => BusinessCases.SelectMany(made => made.Comparisons).Where(comparison => !comparison.Agrees);
}
