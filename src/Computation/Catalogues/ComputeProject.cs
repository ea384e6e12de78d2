using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Catalogues;

/// <summary>A project's printed gains, and what they were before the correction.</summary>
internal static class ComputeProject
{
    public static ComputedProject From(CatalogueProject project, EfficiencyCatalogue catalogue)
    {
        var address = $"{CatalogueAddress.Of(catalogue)}/{project.Id}";
        return new ComputedProject(project, [.. catalogue.Columns.Select(column => Column(project, address, column))]);
    }

    private static ColumnGains Column(CatalogueProject project, string address, string column)
    {
        var correction = Printed(project.Correction, GainKind.Correction);
        var total = Printed(project.Total, GainKind.Total);
        var before = correction is not null && total is not null
            ? SumGains.Figure(address, project.Name, GainKind.Before, column, new Subtraction(new Reference(total), new Reference(correction)))
            : null;
        return new ColumnGains(column, correction, total, before);

        Figure? Printed(IReadOnlyDictionary<string, decimal> cells, GainKind kind) => cells.TryGetValue(column, out var number)
            ? new Figure(
                SumGains.Address(address, kind, column),
                SumGains.Name(project.Name, kind, column),
                Quantity.MillionKroner,
                new Reported(SumGains.Name(project.Name, kind, column), project.Origin.At(ContractWord.Of(kind)).At(column), number, Quantity.MillionKroner),
                RoundingRule.Exact)
            : null;
    }
}
