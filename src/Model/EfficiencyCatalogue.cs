namespace InvestmentModels.Model;

/// <summary>The yearly catalogue of efficiency projects and their corrected gains.</summary>
/// <param name="Year">The accounts it belongs to.</param>
/// <param name="Title">As readers know it.</param>
/// <param name="Columns">The years of its tables, as printed, e.g. <c>2017</c> … <c>2024+</c>.</param>
/// <param name="Projects">In the catalogue's order.</param>
/// <param name="Stated">The column sums it prints.</param>
/// <param name="Remarks">What does not agree in the catalogue as a whole.</param>
/// <param name="Origin">Its file.</param>
public sealed record EfficiencyCatalogue(
    int Year,
    string Title,
    IReadOnlyList<string> Columns,
    IReadOnlyList<CatalogueProject> Projects,
    IReadOnlyList<StatedColumnSums> Stated,
    IReadOnlyList<Remark> Remarks,
    Origin Origin);
