using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>How many areas the rule alone makes green at thresholds from 80 to 110 in steps of 5, and at the report's own.</summary>
internal static class RecomputeSensitivity
{
    public static IReadOnlyList<(decimal Threshold, ExpectedFigure Green)> From(ReportEdition report, IReadOnlyList<RecomputedArea> areas)
    {
        if (report.Kind != "annual")
        {
            return [];
        }

        decimal[] steps = [80, 85, 90, 95, 100, 105, 110];
        return [.. steps.Append(report.Rule.GreenFromPercent).Distinct().Order().Select(threshold => (threshold, At(threshold)))];

        ExpectedFigure At(decimal threshold)
        {
            var counted = areas.Where(area => area.Percent?.Unrounded >= threshold).Select(area => $"{report.Report}/{area.Id}").ToList();
            return new ExpectedFigure(
                FormattableString.Invariant($"{report.Report}/sensitivity/{threshold:0.##}"), counted.Count, RoundingRule.Exact, ExpectedFigure.Count)
            { Counted = counted };
        }
    }
}
