using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>Which areas change colour when the threshold moves. Judgements are left out: they do not follow the threshold.</summary>
internal static class ComputeSensitivity
{
    private const int Lowest = 80;
    private const int Highest = 110;
    private const int Step = 5;

    /// <summary>One row for each threshold from 80 to 110 in steps of 5, and the report's own.</summary>
    public static IReadOnlyList<Sensitivity> Of(Report report, IReadOnlyList<ComputedArea> areas)
    {
        if (report.Kind != ReportKind.Annual)
        {
            return [];
        }

        var rows = new List<Sensitivity>();
        foreach (var threshold in Thresholds(report.Rule.GreenFromPercent))
        {
            rows.Add(At(threshold, report, areas));
        }

        return rows;
    }

    /// <summary>Lowest first, with the report's own where it belongs.</summary>
    private static IEnumerable<decimal> Thresholds(decimal own)
    {
        for (decimal threshold = Lowest; threshold <= Highest; threshold += Step)
        {
            if (own < threshold && (own > threshold - Step || threshold == Lowest))
            {
                yield return own;
            }

            yield return threshold;
        }

        if (own > Highest)
        {
            yield return own;
        }
    }

    private static Sensitivity At(decimal threshold, Report report, IReadOnlyList<ComputedArea> areas)
    {
        var reaching = areas.Where(area => area.Attainment.Percent?.Unrounded >= threshold).ToList();
        var now = areas.Where(area => area.Attainment.Percent?.Threshold is { Reached: true }).ToList();
        return new Sensitivity(
            threshold,
            new Figure(
                FormattableString.Invariant($"{report.Id}/sensitivity/{threshold:0.##}"),
                FormattableString.Invariant($"Grønne efter reglen ved en grænse på {threshold:0.##} pct."),
                Quantity.Count,
                new Tally([.. reaching.Select(area => new Counted($"{report.Id}/{area.Area.Id}", area.Area.Name))], areas.Count),
                RoundingRule.Exact),
            [.. reaching.ExceptBy(now.Select(area => area.Area.Id), area => area.Area.Id)],
            [.. now.ExceptBy(reaching.Select(area => area.Area.Id), area => area.Area.Id)]);
    }
}
