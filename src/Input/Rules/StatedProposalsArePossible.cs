using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>What a proposal prints is not below zero, and a target or an investment is above it.</summary>
internal sealed class StatedProposalsArePossible : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var amount in context.Record.Reports.Select(report => report.Permanence).OfType<Permanence>().SelectMany(Amounts).Where(amount => amount.Number <= 0))
        {
            yield return Finding.Error("IM0239", context.PlaceOf(amount.Origin), "Investering, mål og antal modeller i forslaget skal være større end 0. Ret tallet, eller fjern det, hvis dokumentet ikke angiver det.");
        }

        foreach (var result in context.Proposals.SelectMany(proposed => Results(proposed.Row)).Where(result => result.Number < 0))
        {
            yield return Finding.Error("IM0239", context.PlaceOf(result.Origin), "Status og målopfyldelse i forslaget kan ikke være mindre end 0. Ret tallet.");
        }
    }

    private static IEnumerable<NumberFact> Amounts(Permanence permanence) =>
    [
        .. permanence.Stated is { } stated
            ? [new NumberFact(stated.Models, stated.Origin.At("models")), new NumberFact(stated.InvestmentMillionKroner, stated.Origin.At("investmentMillionKroner"))]
            : Array.Empty<NumberFact>(),
        .. permanence.Proposals.Select(row => row.Stated).OfType<StatedProposal>().SelectMany(row => new[]
        {
            new NumberFact(row.Target, row.Origin.At("target")),
            new NumberFact(row.InvestmentMillionKroner, row.Origin.At("investmentMillionKroner")),
        }.Concat(row.ByYear.Select(year => new NumberFact(year.Target, year.Origin.At("target"))))),
    ];

    private static IEnumerable<NumberFact> Results(PermanenceProposal row) => row.Stated is not { } stated ? [] :
    [
        new NumberFact(stated.Result, stated.Origin.At("result")),
        new NumberFact(stated.AttainmentPercent, stated.Origin.At("attainmentPercent")),
        .. stated.ByYear.Select(year => new NumberFact(year.Result, year.Origin.At("result"))),
    ];
}
