using System.Globalization;
using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A measure's earlier definitions stand oldest first, each until a year of its own that is over, and weigh more than nothing.</summary>
internal sealed class EarlierDefinitionsAreInOrder : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        // There is no clock: the newest report tells how far the years have come.
        int? newest = context.Record.Reports.Count == 0 ? null : context.Record.Reports.Max(report => report.Year);
        return context.Record.Areas.SelectMany(area => area.Measures).SelectMany(measure => Check(measure, newest, context));
    }

    private static IEnumerable<Finding> Check(Measure measure, int? newest, RuleContext context)
    {
        for (var index = 0; index < measure.Earlier.Count; index++)
        {
            var earlier = measure.Earlier[index];
            if (Problem(measure, index, newest) is { } problem)
            {
                yield return Finding.Error("IM0243", context.PlaceOf(earlier.Origin.At("until")), $"{problem} Det handler om «{measure.Name}».");
            }

            if (earlier.UnitsPerJob <= 0)
            {
                yield return Finding.Error(
                    "IM0244", context.PlaceOf(earlier.Origin.At("unitsPerJob")), $"Den tidligere vægt for «{measure.Name}» skal være større end 0. Udelad den, hvis den var den samme.");
            }
        }
    }

    private static string? Problem(Measure measure, int index, int? newest)
    {
        var earlier = measure.Earlier[index];
        var before = index == 0 ? null : measure.Earlier[index - 1];
        return before?.Until == earlier.Until ? $"To tidligere definitioner gælder begge til og med {earlier.Until}. Behold den ene, eller ret året."
            : before is not null && Position(before) > Position(earlier) ? "De tidligere definitioner skal stå med den ældste først."
            : earlier.Until > newest ? $"En tidligere definition kan ikke gælde til og med {earlier.Until}, når den nyeste rapport handler om {newest}. Den ville stadig gælde."
            : earlier.Until < measure.From ? $"En definition til og med {earlier.Until} gælder ingenting, når målepunktet først måles fra {measure.From}."
            : earlier.Until >= measure.Until ? $"En tidligere definition til og med {earlier.Until} gælder alle årene, når målepunktet kun måles til og med {measure.Until}. Skriv den som målepunktets egen."
            : null;
    }

    /// <summary>Where it stands in the file; the model holds them sorted.</summary>
    private static int Position(EarlierDefinition earlier) =>
        int.Parse(earlier.Origin.Pointer.AsSpan()[(earlier.Origin.Pointer.LastIndexOf('/') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture);
}
