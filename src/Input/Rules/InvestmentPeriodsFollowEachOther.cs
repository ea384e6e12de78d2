using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A model's investment periods have neither gaps nor overlaps, begin when the model does, and only the last may be open.</summary>
internal sealed class InvestmentPeriodsFollowEachOther : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) =>
        context.Record.Areas.SelectMany(area => area.Models).SelectMany(model => Check(model, context));

    private static IEnumerable<Finding> Check(InvestmentModel model, RuleContext context)
    {
        for (var index = 0; index < model.Investment.Count; index++)
        {
            var period = model.Investment[index];
            var expected = index == 0 ? model.Adopted : model.Investment[index - 1].To + 1;
            if (period.To < period.From)
            {
                yield return Finding.Error("IM0224", PlaceOf(index), $"En periode for «{model.Name}» slutter i {period.To}, før den begynder i {period.From}.");
            }
            else if (period.MillionKroner < 0)
            {
                yield return Finding.Error("IM0224", PlaceOf(index), $"Investeringen i «{model.Name}» kan ikke være mindre end 0.");
            }
            else if (expected is null || period.From != expected)
            {
                yield return Finding.Error(
                    "IM0224",
                    PlaceOf(index),
                    $"Perioderne for «{model.Name}» skal følge efter hinanden uden huller og overlap. Denne begynder i {period.From}{(expected is null ? ", men den forrige har intet slutår." : $"; ventet {expected}.")}");
            }
        }

        Place PlaceOf(int index) => context.PlaceOf(model.Origin.At($"investment/{index}/from"));
    }
}
