using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>A refund ladder's figures from its steps.</summary>
internal static class RecomputeLadder
{
    private const decimal Weekly = 1000m;
    private const decimal DaysInWeek = 7m;
    private const decimal Whole = 100m;

    public static IEnumerable<ExpectedFigure> From(LadderEdition ladder) => ladder.Steps
        .SelectMany((step, index) => new[]
        {
            Percent(ladder, FormattableString.Invariant($"steps/{index + 1}/municipal"), step.MunicipalSharePercent, RoundingRule.Exact),
            Percent(ladder, FormattableString.Invariant($"steps/{index + 1}/refund"), Whole - step.MunicipalSharePercent, RoundingRule.Exact),
        })
        .Concat(ladder.Spells.Select(spell => Spell(ladder, spell.Weeks)).SelectMany(spell => new[] { spell.Municipal, spell.Share, spell.LastWeek }))
        .Append(Average(ladder));

    public static (ExpectedFigure Municipal, ExpectedFigure Share, ExpectedFigure LastWeek) Spell(LadderEdition ladder, int weeks)
    {
        var its = FormattableString.Invariant($"spells/{weeks}");
        var paid = RecomputeRefund.Paid(ladder, weeks);
        return (
            Kroner(ladder, $"{its}/municipal", paid * Weekly),
            Percent(ladder, $"{its}/share", paid / weeks * Whole, RoundingRule.TenthHalfDown),
            Kroner(ladder, $"{its}/lastWeek", RecomputeRefund.ShareAtDays(ladder, weeks * DaysInWeek) / Whole * Weekly));
    }

    public static ExpectedFigure Average(LadderEdition ladder) => Percent(
        ladder,
        "average",
        ladder.Spells.Sum(spell => RecomputeRefund.Paid(ladder, spell.Weeks)) / ladder.Spells.Sum(spell => spell.Weeks) * Whole,
        RoundingRule.TenthHalfDown);

    private static ExpectedFigure Percent(LadderEdition ladder, string name, decimal number, RoundingRule rounding) => new(Address(ladder, name), number, rounding, ExpectedFigure.Percent);

    private static ExpectedFigure Kroner(LadderEdition ladder, string name, decimal number) => new(Address(ladder, name), number, RoundingRule.Exact, ExpectedFigure.Kroner);

    private static string Address(LadderEdition ladder, string name) => FormattableString.Invariant($"economy/ladders/{ladder.From}/{name}");
}
