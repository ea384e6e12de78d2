using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A business case's periods come one after another, none before the case begins: otherwise a year is counted twice or not at all.</summary>
internal sealed class BusinessCasePeriodsFollowEachOther : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) => context.Record.Areas
        .SelectMany(area => area.Models)
        .Where(model => model.BusinessCase is not null)
        .SelectMany(model => Check(model, model.BusinessCase!, context));

    private static IEnumerable<Finding> Check(InvestmentModel model, BusinessCase made, RuleContext context)
    {
        if (made.From < model.Adopted)
        {
            yield return Finding.Error(
                "IM0285", context.PlaceOf(made.Origin.At("from")), $"Business casen for «{model.Name}» begynder i {made.From}, men modellen er fra {model.Adopted}.");
        }

        var expected = made.From;
        foreach (var period in made.Periods)
        {
            if (period.To < period.From)
            {
                yield return Finding.Error("IM0285", From(period), $"En periode i business casen for «{model.Name}» slutter i {period.To}, før den begynder i {period.From}.");
            }
            else if (period.From < made.From)
            {
                yield return Finding.Error("IM0285", From(period), $"Perioden begynder i {period.From}, før business casen for «{model.Name}» begynder i {made.From}.");
            }
            else if (period.From != expected)
            {
                yield return Finding.Error(
                    "IM0285", From(period), $"Perioderne i business casen for «{model.Name}» skal følge efter hinanden uden huller og overlap. Denne begynder i {period.From}; ventet {expected}.");
            }

            expected = Math.Max(period.To, period.From) + 1;
        }

        if (made.Lasting is { } lasting && lasting.From < made.From)
        {
            yield return Finding.Error(
                "IM0285", context.PlaceOf(lasting.Origin.At("from")), $"Den varige besparelse kan ikke begynde i {lasting.From}; business casen for «{model.Name}» begynder i {made.From}.");
        }

        Place From(BusinessCasePeriod period) => context.PlaceOf(period.Origin.At("from"));
    }
}
