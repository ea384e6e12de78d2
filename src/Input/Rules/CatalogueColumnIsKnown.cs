using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>Every figure and every stated sum of a catalogue stands in one of its columns; elsewhere nobody would see it.</summary>
internal sealed class CatalogueColumnIsKnown : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) => context.Record.Catalogues.SelectMany(catalogue => Check(catalogue, context));

    private static IEnumerable<Finding> Check(EfficiencyCatalogue catalogue, RuleContext context) =>
        from cells in Cells(catalogue)
        from column in cells.Columns.Except(catalogue.Columns, StringComparer.Ordinal)
        select Finding.Error(
            "IM0272",
            context.PlaceOf(cells.Origin.At(column)),
            $"Kolonnen «{column}» findes ikke i kataloget. Kendte kolonner: {string.Join(", ", catalogue.Columns)}. Ret navnet, eller tilføj kolonnen i «columns».");

    private static IEnumerable<(Origin Origin, IEnumerable<string> Columns)> Cells(EfficiencyCatalogue catalogue) => catalogue.Projects
        .SelectMany(project => new[]
        {
            (project.Origin.At("correction"), project.Correction.Keys),
            (project.Origin.At("total"), project.Total.Keys),
        })
        .Concat(catalogue.Stated.SelectMany(stated => new[]
        {
            (stated.Origin.At("correction"), stated.Correction.Keys),
            (stated.Origin.At("total"), stated.Total.Keys),
        }));
}
