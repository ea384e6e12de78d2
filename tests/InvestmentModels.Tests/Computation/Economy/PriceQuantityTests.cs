using FsCheck.Fluent;
using InvestmentModels.Computation.Economy;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Computation.Economy;

/// <summary>Price and quantity explain all of a difference, and nothing twice.</summary>
public sealed class PriceQuantityTests
{
    [Fact]
    public void Parts_Always_AddUpToTheDifferenceExactly() => Generated.Holds(
        from p0 in Generated.Counts
        from q0 in Generated.Counts
        from p1 in Generated.Counts
        from q1 in Generated.Counts
        select Computed(p0, q0, p1, q1),
        one => one.PricePart.Value + one.QuantityPart.Value == one.Difference.Value && one.Difference.Value == one.Realised.Value - one.Budgeted.Value);

    [Fact]
    public void Parts_WhenOnlyOneOfThemChanged_LeaveNothingToTheOther() => Generated.Holds(
        from p0 in Generated.Counts
        from q0 in Generated.Counts
        from other in Generated.Counts
        select (p0, q0, other),
        one => Computed(one.p0, one.q0, one.other, one.q0).QuantityPart.Value == 0 && Computed(one.p0, one.q0, one.p0, one.other).PricePart.Value == 0);

    private static ComputedFollowUp Computed(decimal p0, decimal q0, decimal p1, decimal q1) =>
        ComputeFollowUp.From(new PriceQuantity(2025, "Ydelse", p0, q0, p1, q1, new Origin("areas/a.json", "/models/0/businessCase/followUps/0")), "models/a/businessCase/followUps/2025-1");
}
