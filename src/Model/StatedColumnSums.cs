namespace InvestmentModels.Model;

/// <summary>The sums a table of the catalogue prints.</summary>
/// <param name="Table">Which table.</param>
/// <param name="Correction">By column, in mio. kr.</param>
/// <param name="Total">By column, in mio. kr.</param>
/// <param name="Origin">Their place.</param>
public sealed record StatedColumnSums(
    CatalogueState Table, IReadOnlyDictionary<string, decimal> Correction, IReadOnlyDictionary<string, decimal> Total, Origin Origin);
