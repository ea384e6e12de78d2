using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>At half year: how many areas are expected to meet the year's target. An area that says nothing is counted nowhere.</summary>
/// <param name="Met">Areas expected to meet it.</param>
/// <param name="NotMet">Areas not expected to meet it.</param>
/// <param name="Uncertain">Areas of which it cannot be told yet.</param>
public sealed record ExpectationTotals(Figure Met, Figure NotMet, Figure Uncertain)
{
    /// <summary>Each with the name it has in the data.</summary>
    public IReadOnlyList<Figure> All => [Met, NotMet, Uncertain];

    internal static ExpectationTotals From(Report report, IReadOnlyList<ComputedArea> areas)
    {
        return new ExpectationTotals(
            Count("expectedMet", "Områder, der ventes at nå årets mål", ExpectedOutcome.Yes),
            Count("expectedNotMet", "Områder, der ikke ventes at nå årets mål", ExpectedOutcome.No),
            Count("expectedUncertain", "Områder, hvor det er usikkert, om årets mål nås", ExpectedOutcome.Uncertain));

        Figure Count(string name, string what, ExpectedOutcome outcome) => new(
            $"{report.Id}/totals/{name}",
            what,
            Quantity.Count,
            new Tally(
                [.. areas.Where(area => area.Reported.Expectation?.MeetsTarget == outcome).Select(area => new Counted($"{report.Id}/{area.Area.Id}", area.Area.Name))],
                areas.Count),
            RoundingRule.Exact);
    }
}
