using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>An area's measures can be brought together the way its method says.</summary>
internal sealed class MeasuresFitTheMethod : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) => context.Record.Areas
        .Where(area => !context.IsBroken(area.Origin))
        .SelectMany(area => Check(area, context));

    private static IEnumerable<Finding> Check(Area area, RuleContext context)
    {
        if (area.Measures.Count == 0)
        {
            yield return Finding.Error("IM0206", context.PlaceOf(area.Origin.At("measures")), $"«{area.Name}» har ingen målepunkter. Tilføj mindst ét.");
        }
        else if (area.Method == Method.Single && area.Measures.Count > 1)
        {
            yield return Finding.Error(
                "IM0207", context.PlaceOf(area.Origin.At("method")), $"Metoden «single» kræver ét målepunkt, men «{area.Name}» har {area.Measures.Count}. Vælg «sum» eller «converted».");
        }
        else if (area.Method != Method.Single)
        {
            foreach (var measure in area.Measures.Where(measure => measure.Better == Direction.Lower))
            {
                yield return Finding.Error(
                    "IM0208", context.PlaceOf(measure.Origin.At("better")), $"«{measure.Name}» er bedre, jo lavere det er, og kan ikke lægges sammen med andre målepunkter.");
            }
        }

        foreach (var measure in area.Measures.Where(measure => measure.UnitsPerJob <= 0))
        {
            yield return Finding.Error(
                "IM0209", context.PlaceOf(measure.Origin.At("unitsPerJob")), $"«unitsPerJob» for «{measure.Name}» skal være større end 0.");
        }
    }
}
