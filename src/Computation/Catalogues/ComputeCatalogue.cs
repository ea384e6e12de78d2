using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Catalogues;

/// <summary>A catalogue's facts → its figures: project by project, table by table, by department and by category.</summary>
internal static class ComputeCatalogue
{
    public static ComputedCatalogue From(EfficiencyCatalogue catalogue, IReadOnlyList<Department> departments)
    {
        var address = CatalogueAddress.Of(catalogue);
        var projects = catalogue.Projects.Select(project => ComputeProject.From(project, catalogue)).ToList();
        IReadOnlyList<TableSums> tables = [Table(CatalogueState.FollowUp, "projekter til opfølgning"), Table(CatalogueState.Closed, "afsluttede projekter")];
        var overall = new TableSums(null, SumGains.Of(
            $"{address}/{CatalogueAddress.Sums}/{CatalogueAddress.BothTables}", "alle projekter i tabellerne", catalogue.Columns, [.. tables.Select(table => table.Gains)]));
        return new ComputedCatalogue(
            catalogue,
            projects,
            Count($"{address}/{CatalogueAddress.Counts}", "hele kataloget", projects),
            tables,
            overall,
            [.. Departments().Select(group => Group(CatalogueAddress.Departments, group.Id, group.Name, group.Projects))],
            [.. Categories().Select(group => Group(CatalogueAddress.Categories, group.Id, group.Name, group.Projects))],
            [.. catalogue.Stated.SelectMany(stated => Compare(stated, tables.Single(table => table.Table == stated.Table), catalogue))]);

        TableSums Table(CatalogueState state, string name) => new(state, SumGains.Of(
            $"{address}/{CatalogueAddress.Sums}/{ContractWord.Of(state)}",
            name,
            catalogue.Columns,
            [.. projects.Where(project => project.Said.Table == state).Select(project => project.Gains)]));

        ProjectGroup Group(string kind, string id, string name, IReadOnlyList<ComputedProject> its) => new(
            id,
            name,
            Count($"{address}/{kind}/{id}", name, its),
            SumGains.Of($"{address}/{kind}/{id}", name, catalogue.Columns, [.. its.Where(project => project.Said.Table is not null).Select(project => project.Gains)]));

        ProjectCounts Count(string of, string name, IReadOnlyList<ComputedProject> its)
        {
            return new ProjectCounts(
                Counted("projects", "Antal projekter", _ => true),
                Counted("closed", "Afsluttede projekter", project => project.State == CatalogueState.Closed),
                Counted("followUp", "Projekter, der følges op", project => project.State == CatalogueState.FollowUp),
                Counted("inTables", "Projekter med tal i tabellerne", project => project.Table is not null));

            Figure Counted(string what, string words, Func<CatalogueProject, bool> counts) => new(
                $"{of}/{what}",
                $"{words}, {name}",
                Quantity.Count,
                new Tally([.. its.Where(project => counts(project.Said)).Select(project => new Counted($"{address}/{project.Said.Id}", project.Said.Name))], its.Count),
                RoundingRule.Exact);
        }

        IEnumerable<NamedProjects> Departments() => departments
            .DistinctBy(department => department.Id)
            .Select(department => new NamedProjects(department.Id, department.Name, [.. projects.Where(project => project.Said.Department == department.Id)]))
            .Where(group => group.Projects.Count > 0);

        IEnumerable<NamedProjects> Categories() => projects
            .GroupBy(project => CategoryId.Of(project.Said.Category), StringComparer.Ordinal)
            .Select(same => new NamedProjects(same.Key, same.Key == CategoryId.None ? "Uden kategori" : same.First().Said.Category!, [.. same]))
            .OrderBy(group => group.Id == CategoryId.None ? 1 : 0)
            .ThenBy(group => group.Name.ToLowerInvariant(), StringComparer.Ordinal);
    }

    private static IEnumerable<Comparison> Compare(StatedColumnSums stated, TableSums table, EfficiencyCatalogue catalogue)
    {
        return Of(GainKind.Correction, stated.Correction).Concat(Of(GainKind.Total, stated.Total));

        IEnumerable<Comparison> Of(GainKind kind, IReadOnlyDictionary<string, decimal> sums) =>
            from gains in table.Gains
            where sums.ContainsKey(gains.Column) && gains.Of(kind) is not null
            let computed = gains.Of(kind)!
            let id = $"{ContractWord.Of(stated.Table)}-{ContractWord.Of(kind)}-{gains.Column}"
            select new Comparison(id, computed.Name, sums[gains.Column], stated.Origin.At(ContractWord.Of(kind)).At(gains.Column), computed, null);
    }

    private sealed record NamedProjects(string Id, string Name, IReadOnlyList<ComputedProject> Projects);
}
