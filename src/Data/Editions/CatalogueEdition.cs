namespace InvestmentModels.Data.Editions;

/// <summary>An efficiency catalogue as other programs read it: <c>data/v1/catalogues/2019.json</c>. Names are fixed within version 1.</summary>
/// <param name="Year">The accounts it belongs to.</param>
/// <param name="Title">Danish.</param>
/// <param name="Columns">Of both tables, as printed.</param>
/// <param name="Projects">In the catalogue's order.</param>
/// <param name="Counts">Over all projects.</param>
/// <param name="Sums">By table: <c>followUp</c>, <c>closed</c> and <c>all</c>.</param>
/// <param name="Departments">Those that have projects.</param>
/// <param name="Categories">The projects without a category last.</param>
/// <param name="Differences">Stated sums that are not the computed ones.</param>
/// <param name="Observations">What does not agree in the catalogue as a whole.</param>
/// <param name="Figures">Every figure with its receipt, by address.</param>
internal sealed record CatalogueEdition(
    int Year,
    string Title,
    IReadOnlyList<string> Columns,
    IReadOnlyList<ProjectEdition> Projects,
    ProjectCountsEdition Counts,
    IReadOnlyDictionary<string, TableSumsEdition> Sums,
    IReadOnlyList<ProjectGroupEdition> Departments,
    IReadOnlyList<ProjectGroupEdition> Categories,
    IReadOnlyList<DifferenceEdition> Differences,
    IReadOnlyList<RemarkEdition> Observations,
    IReadOnlyDictionary<string, FigureEdition> Figures);
