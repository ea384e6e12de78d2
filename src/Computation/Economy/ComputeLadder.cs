using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>A refund ladder → its shares and worked cases.</summary>
internal static class ComputeLadder
{
    private const decimal Whole = 100m;
    private static readonly int[] SpellWeeks = [4, 13, 26, 52, 104];

    public static ComputedLadder From(RefundLadder ladder)
    {
        var address = FormattableString.Invariant($"economy/ladders/{ladder.From}");
        return new ComputedLadder(
            ladder,
            [.. ladder.Steps.Select((step, index) => Step(ladder, index + 1, address))],
            [.. SpellWeeks.Select(weeks => Spell(ladder, weeks, address))],
            new Figure(
                $"{address}/average",
                "Kommunens gennemsnitlige andel af ét forløb af hver varighed",
                Quantity.Percent,
                MunicipalPart.AverageShare(ladder, [.. SpellWeeks.Select(weeks => new SpellsOfLength(weeks, 1))]),
                RoundingRule.TenthHalfDown));
    }

    private static ComputedLadderStep Step(RefundLadder ladder, int number, string address)
    {
        var share = LadderFacts.Share(ladder, number);
        var its = FormattableString.Invariant($"{address}/steps/{number}");
        return new ComputedLadderStep(
            ladder.Steps[number - 1],
            number,
            (number == 1 ? 0 : ladder.Steps[number - 2].ThroughWeek ?? 0) + 1,
            new Figure($"{its}/municipal", share.Name, Quantity.Percent, share, RoundingRule.Exact),
            new Figure(
                $"{its}/refund",
                FormattableString.Invariant($"Statens refusion på trin {number}, refusionstrappen fra {ladder.From}"),
                Quantity.Percent,
                new Subtraction(new Constant(Whole), share),
                RoundingRule.Exact));
    }

    private static ComputedSpell Spell(RefundLadder ladder, int weeks, string address)
    {
        var its = FormattableString.Invariant($"{address}/spells/{weeks}");
        var municipal = new Figure(
            $"{its}/municipal",
            FormattableString.Invariant($"Kommunens del af {weeks} uger, når en uges ydelse er {ComputedSpell.WeeklyKroner:0} kr."),
            Quantity.Kroner,
            new Product(MunicipalPart.OfWeeks(ladder, weeks), new Constant(ComputedSpell.WeeklyKroner)),
            RoundingRule.Exact);
        return new ComputedSpell(
            weeks,
            municipal,
            new Figure(
                $"{its}/share",
                FormattableString.Invariant($"Kommunens gennemsnitlige andel over {weeks} uger"),
                Quantity.Percent,
                MunicipalPart.AverageShare(ladder, [new SpellsOfLength(weeks, 1)]),
                RoundingRule.TenthHalfDown),
            new Figure(
                $"{its}/lastWeek",
                FormattableString.Invariant($"Det, kommunen sparer, når {weeks} uger bliver én uge kortere"),
                Quantity.Kroner,
                new Product(
                    new Quotient(LadderFacts.Share(ladder, SplitSpell.StepAt(ladder, weeks)), new Constant(Whole)),
                    new Constant(ComputedSpell.WeeklyKroner)),
                RoundingRule.Exact));
    }
}
