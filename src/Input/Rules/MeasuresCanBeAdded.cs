using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>Measures brought together count the same kind of thing, and weights stand where they mean something.</summary>
internal sealed class MeasuresCanBeAdded : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) =>
        context.Record.Areas.Where(area => !context.IsBroken(area.Origin)).SelectMany(area => Check(area, context));

    private static IEnumerable<Finding> Check(Area area, RuleContext context)
    {
        foreach (var measure in area.Measures.Skip(1).Where(measure => area.Method != Method.Single && measure.Unit != area.Measures[0].Unit))
        {
            yield return Finding.Error(
                "IM0219",
                context.PlaceOf(measure.Origin.At("unit")),
                $"«{measure.Name}» tælles i en anden enhed end «{area.Measures[0].Name}» og kan ikke lægges sammen med det. Ret enheden, eller del området.");
        }

        if (area.Method == Method.Converted && area.Measures.Count > 1 && area.Measures.All(measure => measure.UnitsPerJob == 1))
        {
            yield return Finding.Error(
                "IM0220", context.PlaceOf(area.Origin.At("method")), $"«{area.Name}» skal regnes om til job, men ingen målepunkter har «unitsPerJob». Skriv vægtene, eller vælg «sum».");
        }

        foreach (var measure in area.Measures.Where(measure => area.Method != Method.Converted && measure.UnitsPerJob != 1))
        {
            yield return Finding.Error(
                "IM0221", context.PlaceOf(measure.Origin.At("unitsPerJob")), $"«unitsPerJob» for «{measure.Name}» bruges kun, når området har metoden «converted». Fjern feltet, eller ret metoden.");
        }
    }
}
