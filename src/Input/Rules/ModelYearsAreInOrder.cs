using System.Globalization;
using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>Nothing happens to a model before it is adopted, and it is enlarged once a year at most.</summary>
/// <remarks>An area's model that changes state too early is told by <see cref="DatesArePossible"/>.</remarks>
internal sealed class ModelYearsAreInOrder : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) => context.Record.Areas
        .SelectMany(area => area.Models)
        .SelectMany(model => Expansions(model, context))
        .Concat(context.Record.History.SelectMany(older => State(older.Model, context).Concat(Expansions(older.Model, context))));

    private static IEnumerable<Finding> State(InvestmentModel model, RuleContext context)
    {
        if (model.StateSince < model.Adopted)
        {
            yield return Finding.Error(
                "IM0252", context.PlaceOf(model.Origin.At("stateSince")), $"«{model.Name}» kan ikke have skiftet tilstand i {model.StateSince}; modellen er fra {model.Adopted}. Ret et af årene.");
        }

        if (model.StateKnownIn < model.Adopted)
        {
            yield return Finding.Error(
                "IM0254", context.PlaceOf(model.Origin.At("stateKnownIn")), $"Tilstanden for «{model.Name}» kan ikke være oplyst i {model.StateKnownIn}; modellen er fra {model.Adopted}. Ret et af årene.");
        }
    }

    private static IEnumerable<Finding> Expansions(InvestmentModel model, RuleContext context)
    {
        for (var index = 0; index < model.ExpandedIn.Count; index++)
        {
            var year = model.ExpandedIn[index];
            if (year <= model.Adopted)
            {
                yield return Finding.Error("IM0253", PlaceOf(index), $"«{model.Name}» er fra {model.Adopted} og kan først være udvidet efter det, ikke i {year}. Ret året, eller fjern det.");
            }

            if (model.ExpandedIn.ToList().IndexOf(year) < index)
            {
                yield return Finding.Error("IM0257", PlaceOf(index), $"Udvidelsen af «{model.Name}» i {year} står to gange. Fjern den ene.");
            }
        }

        Place PlaceOf(int index) => context.PlaceOf(model.Origin.At(string.Create(CultureInfo.InvariantCulture, $"expandedIn/{index}")));
    }
}
