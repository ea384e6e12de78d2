using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A low estimate is not above the expected one, nor that above the high; and none is below 0.</summary>
internal sealed class AssumptionsAreInOrder : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) => context.Record.Areas
        .SelectMany(area => area.Models)
        .Select(model => model.BusinessCase)
        .OfType<BusinessCase>()
        .SelectMany(made => new[] { made.Price, made.Quantity, made.Effect })
        .OfType<Assumption>()
        .SelectMany(assumption => Check(assumption, context));

    private static IEnumerable<Finding> Check(Assumption assumption, RuleContext context)
    {
        if ((assumption.Low ?? assumption.Expected) < 0 || assumption.Expected < 0)
        {
            yield return Finding.Error("IM0284", context.PlaceOf(assumption.Origin), $"«{assumption.Name}» kan ikke være mindre end 0.");
        }
        else if (assumption.Low > assumption.Expected)
        {
            yield return Finding.Error("IM0284", context.PlaceOf(assumption.Origin.At("low")), $"Det lave skøn for «{assumption.Name}» er højere end det forventede. Byt om, eller ret tallet.");
        }

        if (assumption.High < assumption.Expected)
        {
            yield return Finding.Error("IM0284", context.PlaceOf(assumption.Origin.At("high")), $"Det høje skøn for «{assumption.Name}» er lavere end det forventede. Byt om, eller ret tallet.");
        }
    }
}
