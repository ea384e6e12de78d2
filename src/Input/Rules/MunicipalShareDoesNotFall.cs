using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>The municipality's share rises with the duration: that is what the refund ladder is for.</summary>
internal sealed class MunicipalShareDoesNotFall : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) =>
        from ladder in context.Record.Economy?.Ladders ?? []
        from pair in ladder.Steps.Zip(ladder.Steps.Skip(1))
        where pair.Second.MunicipalSharePercent < pair.First.MunicipalSharePercent
        select Finding.Warning(
            "IM0282",
            context.PlaceOf(pair.Second.Origin.At("municipalSharePercent")),
            $"Kommunens andel falder fra {pair.First.MunicipalSharePercent:0.##} til {pair.Second.MunicipalSharePercent:0.##} pct., når forløbet bliver længere. Er der byttet om på kommune og stat?");
}
