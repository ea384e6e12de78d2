using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Recomputation;

namespace InvestmentModels.Data.Verification;

/// <summary>Gains and counts as the data write them, held against those computed again. A blank cell must be blank: 0 in its place is told.</summary>
internal static class VerifyGains
{
    public static void Sums(
        FileCheck check, string at, GainsEdition? says, CatalogueEdition catalogue, string address, IReadOnlyList<ExpectedFigure> expected)
    {
        foreach (var (kind, cells) in new[] { ("correction", says?.Correction), ("total", says?.Total), ("before", says?.Before) })
        {
            Cells(check, $"{at}/{kind}", cells, catalogue, column => expected
                .FirstOrDefault(sum => sum.Address == $"{RecomputeCatalogue.Address(catalogue)}/{address}/{kind}/{column}")?.Value);
        }
    }

    public static void Before(FileCheck check, CatalogueEdition catalogue, ProjectEdition project)
    {
        var expected = RecomputeCatalogue.Project(catalogue, project).ToList();
        Cells(check, $"projects/{project.Id}/before", project.Before, catalogue, column => expected
            .FirstOrDefault(figure => figure.Address == $"{RecomputeCatalogue.Address(catalogue)}/{project.Id}/before/{column}")?.Value);
    }

    public static void Counts(FileCheck check, string at, ProjectCountsEdition says, IReadOnlyList<ExpectedFigure> expected)
    {
        foreach (var (said, must) in new[] { says.Projects, says.Closed, says.FollowUp, says.InTables }.Zip(expected))
        {
            check.Number($"{at}/{must.Address.Split('/')[^1]}", said, must.Value);
        }
    }

    private static void Cells(FileCheck check, string at, IReadOnlyDictionary<string, decimal>? says, CatalogueEdition catalogue, Func<string, decimal?> expected)
    {
        foreach (var column in catalogue.Columns)
        {
            check.Number($"{at}/{column}", says is not null && says.TryGetValue(column, out var number) ? number : null, expected(column));
        }

        check.Holds(at, (says?.Keys ?? []).All(catalogue.Columns.Contains), VerificationTexts.UnknownWord);
    }
}
