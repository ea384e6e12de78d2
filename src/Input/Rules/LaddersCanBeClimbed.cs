using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>Every week is on exactly one step of exactly one refund ladder, and shares are parts of a whole.</summary>
internal sealed class LaddersCanBeClimbed : IRule
{
    private const decimal Whole = 100m;

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var ladders = context.Record.Economy?.Ladders ?? [];
        return ladders.SelectMany(ladder => Steps(ladder, context)).Concat(ladders
            .GroupBy(ladder => ladder.From)
            .SelectMany(same => same.Skip(1))
            .Select(again => Finding.Error(
                "IM0281", context.PlaceOf(again.Origin.At("from")), $"Der er to refusionstrapper fra {again.From}. Ret året, eller fjern den ene.")));
    }

    private static IEnumerable<Finding> Steps(RefundLadder ladder, RuleContext context)
    {
        if (ladder.Steps.Count == 0)
        {
            yield return Finding.Error("IM0280", context.PlaceOf(ladder.Origin.At("steps")), $"Refusionstrappen fra {ladder.From} har ingen trin. Tilføj mindst ét.");
        }

        for (var index = 0; index < ladder.Steps.Count; index++)
        {
            var (step, isLast) = (ladder.Steps[index], index == ladder.Steps.Count - 1);
            var before = index == 0 ? 0 : ladder.Steps[index - 1].ThroughWeek;
            if (isLast && step.ThroughWeek is not null)
            {
                yield return Finding.Error(
                    "IM0280", context.PlaceOf(step.Origin.At("throughWeek")), "Det sidste trin må ikke have en slutuge. Fjern «throughWeek», så trinnet gælder for alle længere forløb.");
            }
            else if (!isLast && step.ThroughWeek is null)
            {
                yield return Finding.Error("IM0280", context.PlaceOf(step.Origin), "Kun det sidste trin må være uden slutuge. Skriv den sidste uge, trinnet dækker.");
            }
            else if (!isLast && before is { } last && step.ThroughWeek <= last)
            {
                yield return Finding.Error(
                    "IM0280", context.PlaceOf(step.Origin.At("throughWeek")), $"Trinnet slutter i uge {step.ThroughWeek}, men trinnet før slutter i uge {last}. Sæt trinnene i rækkefølge.");
            }

            if (step.MunicipalSharePercent is < 0 or > Whole)
            {
                yield return Finding.Error("IM0280", context.PlaceOf(step.Origin.At("municipalSharePercent")), "Kommunens andel skal være fra 0 til 100 pct.");
            }
        }
    }
}
