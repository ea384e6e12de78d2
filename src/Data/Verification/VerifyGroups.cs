using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Recomputation;

namespace InvestmentModels.Data.Verification;

/// <summary>The departments and categories of a catalogue are what their projects give.</summary>
internal static class VerifyGroups
{
    /// <returns>Every figure they must have.</returns>
    public static IReadOnlyList<ExpectedFigure> Check(FileCheck check, CatalogueEdition catalogue) =>
    [
        .. Check(check, catalogue, "departments", catalogue.Departments, project => project.Department),
        .. Check(check, catalogue, "categories", catalogue.Categories, project => CategoryId.Of(project.Category)),
    ];

    private static IReadOnlyList<ExpectedFigure> Check(
        FileCheck check, CatalogueEdition catalogue, string kind, IReadOnlyList<ProjectGroupEdition> groups, Func<ProjectEdition, string> belongsTo)
    {
        var expected = new List<ExpectedFigure>();
        check.Holds(kind, groups.Select(group => group.Id).Distinct(StringComparer.Ordinal).Count() == groups.Count, VerificationTexts.Twice);
        check.Holds(kind, groups.Select(group => group.Id).ToHashSet(StringComparer.Ordinal).SetEquals(catalogue.Projects.Select(belongsTo)), VerificationTexts.WrongGroups);
        foreach (var group in groups)
        {
            var its = catalogue.Projects.Where(project => belongsTo(project) == group.Id).ToList();
            var counts = RecomputeCatalogue.Counts(catalogue, $"{kind}/{group.Id}", its);
            var sums = RecomputeCatalogue.Sums(catalogue, $"{kind}/{group.Id}", [.. its.Where(project => project.Table is not null)]).ToList();
            VerifyGains.Counts(check, $"{kind}/{group.Id}/counts", group.Counts, counts);
            VerifyGains.Sums(check, $"{kind}/{group.Id}/gains", group.Gains, catalogue, $"{kind}/{group.Id}", sums);
            expected.AddRange([.. counts, .. sums]);
        }

        return expected;
    }
}
