using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>The pieces of a target add up to it.</summary>
internal sealed class TargetBasisAddsUp : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) =>
        from pair in context.AreaReports
        from measure in pair.Area.Measures
        let basis = measure.TargetBasis
        where basis is not null && measure.Target > 0
        let sum = basis.LastYear + basis.BusinessCase + basis.CarriedOver + basis.Other.Sum(other => other.Amount)
        where sum != measure.Target
        select Finding.Error(
            "IM0218",
            context.PlaceOf(measure.Origin.At("targetBasis")),
            FormattableString.Invariant($"Delene i «targetBasis» for «{measure.Measure.Name}» giver {sum:0.##}, men målet er {measure.Target:0.##}."));
}
