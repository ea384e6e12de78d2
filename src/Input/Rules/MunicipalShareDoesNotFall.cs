using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>The municipality's share rises with the duration: that is what the refund ladder is for.</summary>
internal sealed class MunicipalShareDoesNotFall : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) =>
        from ladder in context.Record.Economy?.Ladders ?? []
        from finding in ladder.Steps.Zip(ladder.Steps.Skip(1), (before, longer) => Check(before, longer, context)).OfType<Finding>()
        select finding;

    private static Finding? Check(LadderStep before, LadderStep longer, RuleContext context) => longer.MunicipalSharePercent >= before.MunicipalSharePercent ? null : Finding.Warning(
        "IM0282",
        context.PlaceOf(longer.Origin.At("municipalSharePercent")),
        $"Kommunens andel falder fra {before.MunicipalSharePercent:0.##} til {longer.MunicipalSharePercent:0.##} pct., når forløbet bliver længere. Er der byttet om på kommune og stat?");
}
