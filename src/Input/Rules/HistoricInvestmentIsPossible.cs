using System.Globalization;
using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>What an older model cost has a beginning, an end and an amount that can be.</summary>
/// <remarks>Gaps are allowed: an old document may print the amount of one year only.</remarks>
internal sealed class HistoricInvestmentIsPossible : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) => context.Record.History.SelectMany(older => Check(older.Model, context));

    private static IEnumerable<Finding> Check(InvestmentModel model, RuleContext context)
    {
        for (var index = 0; index < model.Investment.Count; index++)
        {
            if (Problem(model, index) is { } problem)
            {
                yield return Finding.Error(
                    "IM0256", context.PlaceOf(model.Origin.At(string.Create(CultureInfo.InvariantCulture, $"investment/{index}/from"))), problem);
            }
        }
    }

    private static string? Problem(InvestmentModel model, int index)
    {
        var period = model.Investment[index];
        var before = index == 0 ? null : model.Investment[index - 1];
        return period switch
        {
            _ when period.From < model.Adopted => $"Investeringen i «{model.Name}» kan ikke begynde i {period.From}; modellen er fra {model.Adopted}. Ret et af årene.",
            _ when period.To < period.From => $"En periode for «{model.Name}» slutter i {period.To}, før den begynder i {period.From}. Ret et af årene.",
            { MillionKroner: < 0 } => $"Investeringen i «{model.Name}» kan ikke være mindre end 0. Ret beløbet.",
            _ when before is not null && (before.To is null || before.To >= period.From) =>
                $"Perioden fra {period.From} for «{model.Name}» begynder, før den forrige er slut. Skriv det sidste år i den forrige.",
            _ => null,
        };
    }
}
