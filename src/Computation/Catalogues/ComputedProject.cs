using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Catalogues;

/// <summary>A project of a catalogue with its figures.</summary>
/// <param name="Said">What the catalogue says.</param>
/// <param name="Gains">One for each column of the catalogue, in its order; blank where the project is in no table.</param>
public sealed record ComputedProject(CatalogueProject Said, IReadOnlyList<ColumnGains> Gains)
{
    /// <summary>Those that are known.</summary>
    public IEnumerable<Figure> Figures => Gains.SelectMany(column => column.Figures);
}
