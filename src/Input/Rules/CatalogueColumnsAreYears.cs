using System.Text.RegularExpressions;
using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>The columns of a catalogue are years in order, each once; the last may be «and later».</summary>
internal sealed partial class CatalogueColumnsAreYears : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) => context.Record.Catalogues.SelectMany(catalogue => Check(catalogue, context));

    private static IEnumerable<Finding> Check(EfficiencyCatalogue catalogue, RuleContext context)
    {
        var place = catalogue.Origin.At("columns");
        if (catalogue.Columns.Count == 0 && !context.IsBroken(catalogue.Origin))
        {
            yield return Finding.Error("IM0276", context.PlaceOf(place), "Kataloget har ingen kolonner. Skriv årene, som tabellerne trykker dem, fx 2024 og 2025+.");
        }

        for (var index = 0; index < catalogue.Columns.Count; index++)
        {
            var column = catalogue.Columns[index];
            var isLast = index == catalogue.Columns.Count - 1;
            if (!(isLast ? YearOrLater() : Year()).IsMatch(column))
            {
                yield return Finding.Error(
                    "IM0276", context.PlaceOf(place.At($"{index}")), $"Kolonnen «{column}» skal være et årstal på fire cifre. Kun den sidste kolonne må slutte med +.");
            }
            else if (index > 0 && string.CompareOrdinal(catalogue.Columns[index - 1], column) is >= 0)
            {
                yield return Finding.Error(
                    "IM0276", context.PlaceOf(place.At($"{index}")), $"Kolonnen «{column}» skal stå efter et tidligere år og kun én gang. Skriv årene i rækkefølge.");
            }
        }
    }

    [GeneratedRegex(@"^[0-9]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"^[0-9]{4}\+?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearOrLater();
}
