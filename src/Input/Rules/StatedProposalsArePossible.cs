using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>What a proposal prints is not below zero, and a target or an investment is above it.</summary>
internal sealed class StatedProposalsArePossible : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var (number, at) in context.Record.Reports.Select(report => report.Permanence).OfType<Permanence>().SelectMany(Amounts).Where(amount => amount.Number <= 0))
        {
            yield return Finding.Error("IM0239", context.PlaceOf(at), "Investering, mål og antal modeller i forslaget skal være større end 0. Ret tallet, eller fjern det, hvis dokumentet ikke angiver det.");
        }

        foreach (var (number, at) in context.Proposals.SelectMany(proposed => Results(proposed.Row)).Where(result => result.Number < 0))
        {
            yield return Finding.Error("IM0239", context.PlaceOf(at), "Status og målopfyldelse i forslaget kan ikke være mindre end 0. Ret tallet.");
        }
    }

    private static IEnumerable<(decimal? Number, Origin At)> Amounts(Permanence permanence) =>
    [
        .. permanence.Stated is { } stated
            ? [(stated.Models, stated.Origin.At("models")), (stated.InvestmentMillionKroner, stated.Origin.At("investmentMillionKroner"))]
            : Array.Empty<(decimal?, Origin)>(),
        .. permanence.Proposals.Select(row => row.Stated).OfType<StatedProposal>().SelectMany(row => new[]
        {
            (row.Target, row.Origin.At("target")),
            (row.InvestmentMillionKroner, row.Origin.At("investmentMillionKroner")),
        }.Concat(row.ByYear.Select(year => (year.Target, year.Origin.At("target"))))),
    ];

    private static IEnumerable<(decimal? Number, Origin At)> Results(PermanenceProposal row) => row.Stated is not { } stated ? [] :
    [
        (stated.Result, stated.Origin.At("result")),
        (stated.AttainmentPercent, stated.Origin.At("attainmentPercent")),
        .. stated.ByYear.Select(year => (year.Result, year.Origin.At("result"))),
    ];
}
