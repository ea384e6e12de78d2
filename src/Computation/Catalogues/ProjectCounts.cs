using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Computation.Catalogues;

/// <summary>How many projects there are, and what happens to them.</summary>
/// <param name="Projects">All.</param>
/// <param name="Closed">Those that are not followed any further.</param>
/// <param name="FollowUp">Those that are followed up.</param>
/// <param name="InTables">Those the catalogue prints figures for.</param>
public sealed record ProjectCounts(Figure Projects, Figure Closed, Figure FollowUp, Figure InTables)
{
    /// <summary>All four.</summary>
    public IReadOnlyList<Figure> Figures => [Projects, Closed, FollowUp, InTables];
}
