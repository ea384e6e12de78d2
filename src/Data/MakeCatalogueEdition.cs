using InvestmentModels.Computation;
using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Data.Editions;
using InvestmentModels.Model;

namespace InvestmentModels.Data;

/// <summary>A computed catalogue → its edition.</summary>
internal static class MakeCatalogueEdition
{
    public static CatalogueEdition From(ComputedCatalogue catalogue, FileDigests files) => new(
        catalogue.Said.Year,
        catalogue.Said.Title,
        catalogue.Said.Columns,
        [.. catalogue.Projects.Select(Project)],
        Counts(catalogue.Counts),
        Sums(catalogue),
        [.. catalogue.Departments.Select(Group)],
        [.. catalogue.Categories.Select(Group)],
        [.. catalogue.Differences.Select(MakeDifferenceEdition.From)],
        Remarks(catalogue.Said.Remarks),
        MakeFigureEdition.All(catalogue.Figures, files));

    private static ProjectEdition Project(ComputedProject project)
    {
        var said = project.Said;
        return new ProjectEdition(
            said.Id,
            said.Name,
            said.CatalogueYear,
            said.Department,
            said.Category,
            ContractWord.Of(said.State),
            said.Table is { } table ? ContractWord.Of(table) : null,
            OrNothing(Columns(project.Gains, GainKind.Correction)),
            OrNothing(Columns(project.Gains, GainKind.Total)),
            OrNothing(Columns(project.Gains, GainKind.Before)),
            said.Names.Count == 0 ? null : [.. said.Names.Select(other => new OtherNameEdition(other.Where, other.Name))],
            said.Mentioned.Count == 0 ? null : [.. said.Mentioned.Select(mentioned => new MentionedEdition(mentioned.Text, mentioned.Value))],
            said.Remarks.Count == 0 ? null : Remarks(said.Remarks),
            said.Models.Count == 0 ? null : said.Models);
    }

    private static SortedDictionary<string, TableSumsEdition> Sums(ComputedCatalogue catalogue)
    {
        var sums = new SortedDictionary<string, TableSumsEdition>(StringComparer.Ordinal) { [CatalogueAddress.BothTables] = new(null, Gains(catalogue.Overall.Gains)) };
        foreach (var table in catalogue.Tables)
        {
            var stated = catalogue.Said.Stated.FirstOrDefault(printed => printed.Table == table.Table);
            sums.Add(ContractWord.Of(table.Table!.Value), new TableSumsEdition(
                stated is null ? null : new GainsEdition(stated.Correction, stated.Total, null), Gains(table.Gains)));
        }

        return sums;
    }

    private static ProjectGroupEdition Group(ProjectGroup group) => new(group.Id, group.Name, Counts(group.Counts), Gains(group.Gains));

    private static ProjectCountsEdition Counts(ProjectCounts counts) =>
        new(counts.Projects.Value, counts.Closed.Value, counts.FollowUp.Value, counts.InTables.Value);

    private static GainsEdition Gains(IReadOnlyList<ColumnGains> gains) =>
        new(Columns(gains, GainKind.Correction), Columns(gains, GainKind.Total), Columns(gains, GainKind.Before));

    private static SortedDictionary<string, decimal> Columns(IReadOnlyList<ColumnGains> gains, GainKind kind)
    {
        var known = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var column in gains)
        {
            if (column.Of(kind) is { } figure)
            {
                known.Add(column.Column, figure.Value);
            }
        }

        return known;
    }

    private static SortedDictionary<string, decimal>? OrNothing(SortedDictionary<string, decimal> columns) => columns.Count == 0 ? null : columns;

    private static IReadOnlyList<RemarkEdition> Remarks(IReadOnlyList<Remark> remarks) => [.. remarks.Select(remark => new RemarkEdition(remark.About, remark.Text))];
}
