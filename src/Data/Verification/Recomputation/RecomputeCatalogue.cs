using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>A catalogue's figures from what it prints for its projects, in plain arithmetic and without a look at any receipt.</summary>
internal static class RecomputeCatalogue
{
    private const string Correction = "correction";
    private const string Total = "total";
    private const string Before = "before";

    public static IReadOnlyList<string> Kinds { get; } = [Correction, Total, Before];

    /// <summary>What every address of the catalogue begins with.</summary>
    public static string Address(CatalogueEdition catalogue) => FormattableString.Invariant($"catalogues/{catalogue.Year}");

    /// <summary>A printed or computed cell of a project; none where it is blank.</summary>
    public static decimal? Cell(ProjectEdition project, string kind, string column)
    {
        decimal? correction = project.Correction is { } corrections && corrections.TryGetValue(column, out var corrected) ? corrected : null;
        decimal? total = project.Total is { } totals && totals.TryGetValue(column, out var printed) ? printed : null;
        return kind switch
        {
            Correction => correction,
            Total => total,
            _ => total - correction,
        };
    }

    /// <summary>Every figure of a project.</summary>
    public static IEnumerable<ExpectedFigure> Project(CatalogueEdition catalogue, ProjectEdition project) =>
        from kind in Kinds
        from column in catalogue.Columns
        let cell = Cell(project, kind, column)
        where cell is not null
        select new ExpectedFigure(
            $"{Address(catalogue)}/{project.Id}/{kind}/{column}",
            cell.Value,
            kind == Before ? RoundingRule.TenthHalfUp : RoundingRule.Exact,
            ExpectedFigure.MillionKroner);

    /// <summary>Sums over projects, for each kind and column in which at least one is printed.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="address">Below the catalogue's, e.g. <c>sums/closed</c>.</param>
    /// <param name="projects">Those with a row in a table.</param>
    public static IEnumerable<ExpectedFigure> Sums(CatalogueEdition catalogue, string address, IReadOnlyList<ProjectEdition> projects) =>
        from kind in Kinds
        from column in catalogue.Columns
        let cells = projects.Select(project => Cell(project, kind, column)).OfType<decimal>().ToList()
        where cells.Count > 0
        select Sum(catalogue, $"{address}/{kind}/{column}", cells.Sum(), projects.Count - cells.Count);

    /// <summary>Both tables together: the sum of their sums.</summary>
    public static IEnumerable<ExpectedFigure> Overall(CatalogueEdition catalogue, IReadOnlyList<ExpectedFigure> followUp, IReadOnlyList<ExpectedFigure> closed) =>
        from kind in Kinds
        from column in catalogue.Columns
        let tables = followUp.Concat(closed).Where(sum => sum.Address.EndsWith($"/{kind}/{column}", StringComparison.Ordinal)).ToList()
        where tables.Count > 0
        select Sum(catalogue, $"sums/all/{kind}/{column}", tables.Sum(sum => sum.Unrounded), 2 - tables.Count);

    /// <summary>How many projects, and what happens to them.</summary>
    public static IReadOnlyList<ExpectedFigure> Counts(CatalogueEdition catalogue, string address, IReadOnlyList<ProjectEdition> projects)
    {
        return
        [
            Count("projects", _ => true),
            Count("closed", project => project.State == "closed"),
            Count("followUp", project => project.State == "followUp"),
            Count("inTables", project => project.Table is not null),
        ];

        ExpectedFigure Count(string name, Func<ProjectEdition, bool> counts)
        {
            var counted = projects.Where(counts).Select(project => $"{Address(catalogue)}/{project.Id}").ToList();
            return new ExpectedFigure($"{Address(catalogue)}/{address}/{name}", counted.Count, RoundingRule.Exact, ExpectedFigure.Count) { Counted = counted };
        }
    }

    private static ExpectedFigure Sum(CatalogueEdition catalogue, string address, decimal sum, int blank) =>
        new($"{Address(catalogue)}/{address}", sum, RoundingRule.TenthHalfUp, ExpectedFigure.MillionKroner) { Blank = blank };
}
