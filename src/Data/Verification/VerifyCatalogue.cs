using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Reading;
using InvestmentModels.Data.Verification.Recomputation;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Verification;

/// <summary>A catalogue's sums, counts and differences are those its own projects and stated sums give.</summary>
internal static class VerifyCatalogue
{
    private static readonly string[] Tables = ["followUp", "closed"];

    public static IReadOnlyList<Discrepancy> In(PublishedCatalogue published)
    {
        var catalogue = published.Catalogue;
        var check = new FileCheck(published.File);
        check.Word("year", $"data/v1/{CataloguePath.Json(catalogue.Year)}", published.File);
        check.Holds("projects", IsDistinct(catalogue.Projects.Select(project => project.Id)), VerificationTexts.Twice);
        check.Holds("columns", IsDistinct(catalogue.Columns), VerificationTexts.Twice);
        check.Holds("sums", catalogue.Sums.Keys.SequenceEqual(["all", "closed", "followUp"], StringComparer.Ordinal), VerificationTexts.UnknownWord);
        foreach (var project in catalogue.Projects)
        {
            HasSoundForm(check, catalogue, project);
        }

        check.Compute("figures", () => Check(check, catalogue));
        return check.Found;
    }

    private static void Check(FileCheck check, CatalogueEdition catalogue)
    {
        var tables = Tables.ToDictionary(
            table => table,
            table => RecomputeCatalogue.Sums(catalogue, $"sums/{table}", [.. catalogue.Projects.Where(project => project.Table == table)]).ToList(),
            StringComparer.Ordinal);
        var overall = RecomputeCatalogue.Overall(catalogue, tables["followUp"], tables["closed"]).ToList();
        var counts = RecomputeCatalogue.Counts(catalogue, "counts", catalogue.Projects);
        VerifyGains.Counts(check, "counts", catalogue.Counts, counts);
        foreach (var (table, sums) in tables.Append(KeyValuePair.Create("all", overall)))
        {
            VerifyGains.Sums(check, $"sums/{table}/computed", catalogue.Sums.GetValueOrDefault(table)?.Computed, catalogue, $"sums/{table}", sums);
        }

        foreach (var project in catalogue.Projects)
        {
            VerifyGains.Before(check, catalogue, project);
        }

        var groups = VerifyGroups.Check(check, catalogue);
        var expected = catalogue.Projects.SelectMany(project => RecomputeCatalogue.Project(catalogue, project))
            .Concat(tables.Values.SelectMany(sums => sums)).Concat(overall).Concat(counts).Concat(groups)
            .ToList();
        VerifyReport.CheckFigures(check, catalogue.Figures, expected);
        foreach (var address in catalogue.Figures.Keys.Except(expected.Select(figure => figure.Address), StringComparer.Ordinal))
        {
            check.Tell($"figures/{address}", VerificationTexts.UnexpectedFigure);
        }

        VerifyDifferences.Check(check, catalogue.Differences, [.. Tables.SelectMany(table => Differences(catalogue, table, tables[table]))]);
    }

    /// <summary>Whether a project's words and columns are known ones.</summary>
    private static void HasSoundForm(FileCheck check, CatalogueEdition catalogue, ProjectEdition project)
    {
        var at = $"projects/{project.Id}";
        check.Holds($"{at}/state", ContractWord.Read<CatalogueState>(project.State) is not null, VerificationTexts.UnknownWord);
        check.Holds($"{at}/table", project.Table is null || Tables.Contains(project.Table), VerificationTexts.UnknownWord);
        foreach (var (kind, cells) in new[] { ("correction", project.Correction), ("total", project.Total), ("before", project.Before) })
        {
            check.Holds($"{at}/{kind}", cells is null || project.Table is not null, VerificationTexts.NoTable);
            check.Holds($"{at}/{kind}", (cells?.Keys ?? []).All(catalogue.Columns.Contains), VerificationTexts.UnknownWord);
        }
    }

    private static IEnumerable<ExpectedDifference> Differences(CatalogueEdition catalogue, string table, IReadOnlyList<ExpectedFigure> sums)
    {
        if (catalogue.Sums.GetValueOrDefault(table)?.Stated is not { } stated)
        {
            return [];
        }

        return
            from printed in new[] { ("correction", stated.Correction), ("total", stated.Total) }
            from column in catalogue.Columns
            where printed.Item2.ContainsKey(column)
            let figure = sums.FirstOrDefault(sum => sum.Address.EndsWith($"/{printed.Item1}/{column}", StringComparison.Ordinal))
            let difference = RecomputeDifferences.Compare($"{table}-{printed.Item1}-{column}", printed.Item2[column], figure)
            where difference is not null
            select difference;
    }

    private static bool IsDistinct(IEnumerable<string> ids) => ids.GroupBy(id => id, StringComparer.Ordinal).All(same => same.Count() == 1);
}
