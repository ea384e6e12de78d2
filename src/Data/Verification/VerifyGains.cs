using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Recomputation;

namespace InvestmentModels.Data.Verification;

/// <summary>Gains and counts as the data write them, held against those computed again. A blank cell must be blank: 0 in its place is told.</summary>
internal static class VerifyGains
{
    public static void Sums(
        FileCheck check, string at, GainsEdition? says, CatalogueEdition catalogue, string address, IReadOnlyList<ExpectedFigure> expected)
    {
        var sums = ByAddress(expected);
        foreach (var (kind, cells) in new[] { ("correction", says?.Correction), ("total", says?.Total), ("before", says?.Before) })
        {
            Cells(check, $"{at}/{kind}", cells, catalogue, $"{RecomputeCatalogue.Address(catalogue)}/{address}/{kind}", sums);
        }
    }

    public static void Before(FileCheck check, CatalogueEdition catalogue, ProjectEdition project) => Cells(
        check,
        $"projects/{project.Id}/before",
        project.Before,
        catalogue,
        $"{RecomputeCatalogue.Address(catalogue)}/{project.Id}/before",
        ByAddress(RecomputeCatalogue.Project(catalogue, project)));

    public static void Counts(FileCheck check, string at, ProjectCountsEdition says, IReadOnlyList<ExpectedFigure> expected)
    {
        foreach (var (said, must) in new[] { says.Projects, says.Closed, says.FollowUp, says.InTables }.Zip(expected))
        {
            check.Number($"{at}/{must.Address.Split('/')[^1]}", said, must.Value);
        }
    }

    private static void Cells(
        FileCheck check, string at, IReadOnlyDictionary<string, decimal>? says, CatalogueEdition catalogue, string address, Dictionary<string, decimal> expected)
    {
        foreach (var column in catalogue.Columns)
        {
            check.Number(
                $"{at}/{column}",
                says is not null && says.TryGetValue(column, out var number) ? number : null,
                expected.TryGetValue($"{address}/{column}", out var value) ? value : null);
        }

        check.Holds(at, (says?.Keys ?? []).All(catalogue.Columns.Contains), VerificationTexts.UnknownWord);
    }

    /// <summary>Of two with the same address the first: a project may be there twice, and that is told elsewhere.</summary>
    private static Dictionary<string, decimal> ByAddress(IEnumerable<ExpectedFigure> expected)
    {
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var figure in expected)
        {
            values.TryAdd(figure.Address, figure.Value);
        }

        return values;
    }
}
