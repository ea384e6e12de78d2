using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Catalogues;

/// <summary>An efficiency catalogue with every figure computed.</summary>
/// <param name="Said">What the catalogue says.</param>
/// <param name="Projects">In the catalogue's order.</param>
/// <param name="Counts">Over all projects.</param>
/// <param name="Tables">The two tables, the one to be followed up first.</param>
/// <param name="Overall">Both tables together.</param>
/// <param name="Departments">In the order of the site's departments; only those that have projects.</param>
/// <param name="Categories">By name, the projects without a category last.</param>
/// <param name="Comparisons">Every column sum the catalogue prints, held against the computed one.</param>
public sealed record ComputedCatalogue(
    EfficiencyCatalogue Said,
    IReadOnlyList<ComputedProject> Projects,
    ProjectCounts Counts,
    IReadOnlyList<TableSums> Tables,
    TableSums Overall,
    IReadOnlyList<ProjectGroup> Departments,
    IReadOnlyList<ProjectGroup> Categories,
    IReadOnlyList<Comparison> Comparisons)
{
    /// <summary>Every figure; each has an address of its own.</summary>
    public IReadOnlyList<Figure> Figures { get; } =
    [
        .. Counts.Figures,
        .. Tables.SelectMany(table => table.Figures),
        .. Overall.Figures,
        .. Departments.SelectMany(group => group.Figures),
        .. Categories.SelectMany(group => group.Figures),
        .. Projects.SelectMany(project => project.Figures),
    ];

    /// <summary>The stated sums that are not the computed ones.</summary>
    public IEnumerable<Comparison> Differences => Comparisons.Where(comparison => !comparison.Agrees);
}
