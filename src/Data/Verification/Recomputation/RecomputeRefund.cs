using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>The municipality's part of a spell as an area under the steps.</summary>
internal static class RecomputeRefund
{
    private const decimal DaysInWeek = 7m;

    /// <summary>Whether the steps rise and only the last is without an end: otherwise nothing can be told of a week.</summary>
    public static bool Rises(LadderEdition ladder)
    {
        var last = 0;
        for (var index = 0; index < ladder.Steps.Count; index++)
        {
            if (ladder.Steps[index].ThroughWeek is not { } week)
            {
                return index == ladder.Steps.Count - 1;
            }

            if (week <= last)
            {
                return false;
            }

            last = week;
        }

        return false;
    }

    /// <summary>What the municipality pays from the first day to a time, in weeks' benefit.</summary>
    public static decimal Paid(LadderEdition ladder, decimal weeks)
    {
        var (paid, before) = (0m, 0m);
        foreach (var step in ladder.Steps)
        {
            var until = Math.Min(weeks, step.ThroughWeek ?? weeks);
            paid += Math.Max(until - before, 0) * step.MunicipalSharePercent / 100m;
            before = Math.Max(before, until);
        }

        return paid;
    }

    /// <summary>The same in days.</summary>
    public static decimal PaidDays(LadderEdition ladder, decimal days)
    {
        var (paid, before) = (0m, 0m);
        foreach (var step in ladder.Steps)
        {
            var until = Math.Min(days, step.ThroughWeek * DaysInWeek ?? days);
            paid += Math.Max(until - before, 0) * step.MunicipalSharePercent / 100m;
            before = Math.Max(before, until);
        }

        return paid;
    }

    /// <summary>The share of the last moment of a spell, in percent.</summary>
    public static decimal ShareAtDays(LadderEdition ladder, decimal days) =>
        ladder.Steps.First(step => step.ThroughWeek is not { } week || days <= week * DaysInWeek).MunicipalSharePercent;
}
