using InvestmentModels.Computation.Expressions;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>How much of a benefit the municipality pays itself while somebody is on support.</summary>
/// <example>The ladder from 2016, 26 weeks: 4 · 20 % + 22 · 60 % = 14 weeks' benefit of 26, or 53,8 %.</example>
public static class MunicipalPart
{
    private const decimal Whole = 100m;
    private const decimal DaysInWeek = 7m;

    /// <summary>What the municipality pays of a spell of so many weeks, in weeks' benefit.</summary>
    /// <param name="ladder">In force.</param>
    /// <param name="weeks">Above 0.</param>
    public static Expression OfWeeks(RefundLadder ladder, decimal weeks)
    {
        var parts = SplitSpell.Between(ladder, 0, weeks);
        return Add([.. parts.Select((part, index) =>
        {
            Expression end = index == parts.Count - 1 ? new Constant(weeks) : LadderFacts.LastWeek(ladder, part.Number);
            return Paid(ladder, part, index == 0 ? end : new Subtraction(end, LadderFacts.LastWeek(ladder, part.Number - 1)));
        })]);
    }

    /// <summary>
    /// What the municipality pays less, in days' benefit, when a spell lasts so many days and not so many more; less than nothing when it lasts longer.
    /// </summary>
    /// <param name="ladder">In force.</param>
    /// <param name="days">How long it lasts, days.</param>
    /// <param name="insteadOf">How long it was to last, days.</param>
    public static Expression SavedDays(RefundLadder ladder, Expression days, Expression insteadOf)
    {
        var isShorter = days.Value <= insteadOf.Value;
        var (low, high) = isShorter ? (days, insteadOf) : (insteadOf, days);
        var parts = SplitSpell.Between(ladder, low.Value / DaysInWeek, high.Value / DaysInWeek);
        if (parts.Count == 0)
        {
            return new Product(new Subtraction(insteadOf, days), Share(ladder, SplitSpell.StepAt(ladder, days.Value / DaysInWeek)));
        }

        return Add([.. parts.Select((part, index) =>
        {
            var from = index == 0 ? low : InDays(ladder, part.Number - 1);
            var to = index == parts.Count - 1 ? high : InDays(ladder, part.Number);
            return Paid(ladder, part, isShorter ? new Subtraction(to, from) : new Subtraction(from, to));
        })]);
    }

    /// <summary>The share the municipality pays on average over spells of different lengths, in percent; each week counts the same.</summary>
    /// <param name="ladder">In force.</param>
    /// <param name="spells">How long, and how many of that length; at least one.</param>
    public static Expression AverageShare(RefundLadder ladder, IReadOnlyList<SpellsOfLength> spells) => new Product(
        new Quotient(
            Add([.. spells.Select(spell => Times(OfWeeks(ladder, spell.Weeks), spell.Spells))]),
            Add([.. spells.Select(spell => Times(new Constant(spell.Weeks), spell.Spells))])),
        new Constant(Whole));

    private static Expression Times(Expression one, decimal many) => many == 1 ? one : new Product(new Constant(many), one);

    private static Product InDays(RefundLadder ladder, int number) => new(LadderFacts.LastWeek(ladder, number), new Constant(DaysInWeek));

    private static Product Paid(RefundLadder ladder, LadderPart part, Expression time) => new(time, Share(ladder, part.Number));

    private static Quotient Share(RefundLadder ladder, int number) => new(LadderFacts.Share(ladder, number), new Constant(Whole));

    private static Expression Add(IReadOnlyList<Expression> terms) => terms.Count == 1 ? terms[0] : new Sum(terms);
}
