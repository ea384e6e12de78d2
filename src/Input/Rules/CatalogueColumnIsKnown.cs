using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>Every figure and every stated sum of a catalogue stands in one of its columns; elsewhere nobody would see it.</summary>
internal sealed class CatalogueColumnIsKnown : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) => context.Record.Catalogues.SelectMany(catalogue => Check(catalogue, context));

    private static IEnumerable<Finding> Check(EfficiencyCatalogue catalogue, RuleContext context) =>
        from cells in CellsOf(catalogue)
        from column in cells.Columns.Except(catalogue.Columns, StringComparer.Ordinal)
        select Finding.Error(
            "IM0272",
            context.PlaceOf(cells.Origin.At(column)),
            $"Kolonnen «{column}» findes ikke i kataloget. Kendte kolonner: {string.Join(", ", catalogue.Columns)}. Ret navnet, eller tilføj kolonnen i «columns».");

    private static IEnumerable<Cells> CellsOf(EfficiencyCatalogue catalogue) => catalogue.Projects
        .SelectMany(project => new[]
        {
            new Cells(project.Origin.At("correction"), project.Correction.Keys),
            new Cells(project.Origin.At("total"), project.Total.Keys),
        })
        .Concat(catalogue.Stated.SelectMany(stated => new[]
        {
            new Cells(stated.Origin.At("correction"), stated.Correction.Keys),
            new Cells(stated.Origin.At("total"), stated.Total.Keys),
        }));

    private sealed record Cells(Origin Origin, IEnumerable<string> Columns);
}
