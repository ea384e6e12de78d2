using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>Divides time on support between the steps of a refund ladder.</summary>
/// <remarks>
/// A step covers its last week to the end: «through week 4» is the first 28 days. Durations are in weeks and may be parts of one;
/// the ladder counts all time on support, so a spell that begins after other support begins higher up.
/// </remarks>
public static class SplitSpell
{
    /// <summary>The parts between two durations, the first steps first; none where the two are the same.</summary>
    /// <param name="ladder">With rising steps, the last without an end.</param>
    /// <param name="from">Weeks on support at the beginning, 0 or more.</param>
    /// <param name="to">Weeks on support at the end, not less than <paramref name="from"/>.</param>
    public static IReadOnlyList<LadderPart> Between(RefundLadder ladder, decimal from, decimal to)
    {
        var parts = new List<LadderPart>();
        var start = 0m;
        for (var index = 0; index < ladder.Steps.Count; index++)
        {
            var step = ladder.Steps[index];
            var end = step.ThroughWeek ?? decimal.MaxValue;
            var (low, high) = (Math.Max(start, from), Math.Min(end, to));
            if (high > low)
            {
                parts.Add(new LadderPart(index + 1, step, low, high));
            }

            start = end;
        }

        return parts;
    }

    /// <summary>The number of the step a duration falls on, from 1: a spell of exactly four weeks is still on a step through week 4.</summary>
    public static int StepAt(RefundLadder ladder, decimal weeks)
    {
        var index = ladder.Steps.TakeWhile(step => step.ThroughWeek < weeks).Count();
        return Math.Min(index, ladder.Steps.Count - 1) + 1;
    }
}
