using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Catalogues;

/// <summary>A table of the catalogue added up, over the cells it prints.</summary>
/// <param name="Table">Which table; absent for both together.</param>
/// <param name="Gains">One for each column of the catalogue, in its order.</param>
public sealed record TableSums(CatalogueState? Table, IReadOnlyList<ColumnGains> Gains)
{
    /// <summary>Those that are known.</summary>
    public IEnumerable<Figure> Figures => Gains.SelectMany(column => column.Figures);
}
