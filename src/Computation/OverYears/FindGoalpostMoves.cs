using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.OverYears;

/// <summary>Finds everything an area is held against that is not as it was.</summary>
internal static class FindGoalpostMoves
{
    /// <summary>By year, then by kind, then in the area's order.</summary>
    public static IReadOnlyList<GoalpostMove> In(Area area, IReadOnlyList<AreaYear> years) =>
    [
        .. Thresholds(years)
            .Concat(area.Measures.SelectMany(measure => Definitions(measure, years)))
            .Concat(years.Zip(years.Skip(1), YearlyTargets).SelectMany(moves => moves))
            .Concat(years.SelectMany(WithinYear))
            .Concat(years.SelectMany(year => Corrections(year, area)))
            .OrderBy(move => move.Year)
            .ThenBy(move => (int)move.Kind),
    ];

    private static IEnumerable<GoalpostMove> Thresholds(IReadOnlyList<AreaYear> years)
    {
        var assessed = years.Select(year => year.Report.Reported).Where(report => report.Kind == ReportKind.Annual).ToList();
        return assessed.Zip(assessed.Skip(1), Threshold).OfType<GoalpostMove>();
    }

    private static GoalpostMove? Threshold(Report before, Report now) => before.Rule.GreenFromPercent == now.Rule.GreenFromPercent ? null : new GoalpostMove(
        GoalpostKind.Threshold,
        now.Year,
        now,
        null,
        GoalpostValue.Of(before.Rule.GreenFromPercent),
        GoalpostValue.Of(now.Rule.GreenFromPercent),
        null,
        now.Rule.Decision);

    private static IEnumerable<GoalpostMove> Definitions(Measure measure, IReadOnlyList<AreaYear> years)
    {
        if (measure.From is { } from)
        {
            yield return new GoalpostMove(GoalpostKind.MeasureBegins, from, ReportOn(from, years), measure, null, new GoalpostValue(measure.InYear(from).Name), null, null);
        }

        foreach (var earlier in measure.Earlier)
        {
            var (year, then, now) = (earlier.Until + 1, measure.InYear(earlier.Until), measure.InYear(earlier.Until + 1));
            var move = new GoalpostMove(GoalpostKind.Definition, year, ReportOn(year, years), measure, null, null, earlier.Reason, earlier.Decision) { Date = earlier.Decision?.Date };
            if (then.Name != now.Name)
            {
                yield return move with { Kind = GoalpostKind.Name, From = new GoalpostValue(then.Name), To = new GoalpostValue(now.Name) };
            }

            if (then.UnitsPerJob != now.UnitsPerJob)
            {
                yield return move with { Kind = GoalpostKind.Weight, From = GoalpostValue.Of(then.UnitsPerJob), To = GoalpostValue.Of(now.UnitsPerJob) };
            }

            if (then.Name == now.Name && then.UnitsPerJob == now.UnitsPerJob)
            {
                yield return move;
            }
        }

        if (measure.Until is { } until)
        {
            yield return new GoalpostMove(GoalpostKind.MeasureEnds, until + 1, ReportOn(until + 1, years), measure, new GoalpostValue(measure.InYear(until).Name), null, null, null);
        }
    }

    /// <summary>The first report that shows what holds from a year on.</summary>
    private static Report? ReportOn(int year, IReadOnlyList<AreaYear> years) =>
        years.Select(known => known.Report.Reported).FirstOrDefault(report => report.Year >= year);

    private static IEnumerable<GoalpostMove> YearlyTargets(AreaYear before, AreaYear now) =>
        from measure in now.Area.Measures
        join old in before.Area.Measures on measure.Measure.Id equals old.Measure.Id
        where old.Target.Value != measure.FirstTarget.Value
        select new GoalpostMove(
            GoalpostKind.YearlyTarget, now.Report.Reported.Year, now.Report.Reported, measure.Measure, GoalpostValue.Of(old.Target), GoalpostValue.Of(measure.FirstTarget), null, null)
        {
            Basis = measure.EarlierTargets.Count == 0 ? measure.Reported.TargetBasis : null,
        };

    private static IEnumerable<GoalpostMove> WithinYear(AreaYear year) => year.Area.Measures.SelectMany(measure => measure.Reported.TargetChanges.Select((change, step) => new GoalpostMove(
        GoalpostKind.TargetWithinYear,
        year.Report.Reported.Year,
        year.Report.Reported,
        measure.Measure,
        GoalpostValue.Of(measure.EarlierTargets[step]),
        GoalpostValue.Of(step + 1 < measure.EarlierTargets.Count ? measure.EarlierTargets[step + 1] : measure.Target),
        change.Reason,
        change.Decision)
    {
        Date = change.Date ?? change.Decision?.Date,
        Basis = step + 1 == measure.EarlierTargets.Count ? measure.Reported.TargetBasis : null,
    }));

    private static IEnumerable<GoalpostMove> Corrections(AreaYear year, Area area)
    {
        var report = year.Report.Reported;
        return report.Corrections
            .Where(made => made.Subject == $"{report.Id}/rule/greenFromPercent" || GoalpostOf(made.Subject, $"{report.Id}/{area.Id}/measures/") is not null)
            .Select(made => new GoalpostMove(
                GoalpostKind.Correction,
                report.Year,
                report,
                year.Area.Measures.FirstOrDefault(measure => measure.Measure.Id == GoalpostOf(made.Subject, $"{report.Id}/{area.Id}/measures/"))?.Measure,
                new GoalpostValue(made.From),
                new GoalpostValue(made.To),
                made.Reason,
                null)
            {
                Date = made.Date,
            });
    }

    /// <summary>The measure whose target or weight a fact is; none where it is anything else.</summary>
    private static string? GoalpostOf(string fact, string measures) =>
        fact.StartsWith(measures, StringComparison.Ordinal) && fact[measures.Length..].Split('/') is [var id, "target" or "unitsPerJob" or "earlierTargets", ..] ? id : null;
}
