using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Computation.Catalogues;

/// <summary>The projects of a department or of a category together.</summary>
/// <param name="Id">The department's id, or the category's.</param>
/// <param name="Name">As readers know it.</param>
/// <param name="Counts">How many.</param>
/// <param name="Gains">One for each column of the catalogue, in its order.</param>
public sealed record ProjectGroup(string Id, string Name, ProjectCounts Counts, IReadOnlyList<ColumnGains> Gains)
{
    /// <summary>Every figure of the group.</summary>
    public IEnumerable<Figure> Figures => Counts.Figures.Concat(Gains.SelectMany(column => column.Figures));
}
