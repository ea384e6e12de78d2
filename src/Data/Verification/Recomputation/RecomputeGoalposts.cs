using System.Globalization;
using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>What moved between the reports, found again from their files and from the measures' definitions.</summary>
internal static class RecomputeGoalposts
{
    /// <summary>The kinds in the order they are told within a year.</summary>
    private static readonly string[] Order =
        ["threshold", "measureBegins", "measureEnds", "name", "weight", "definition", "yearlyTarget", "targetWithinYear", "correction"];

    public static IReadOnlyList<ExpectedGoalpost> Of(AreaOverYearsEdition over, IReadOnlyList<(ReportEdition Report, AreaEdition Area)> known) =>
    [
        .. Thresholds([.. known.Select(pair => pair.Report).Where(report => report.Kind == "annual")])
            .Concat(over.Measures.SelectMany(Definitions))
            .Concat(known.Zip(known.Skip(1)).SelectMany(pair => YearlyTargets(pair.First.Area, pair.Second.Area, pair.Second.Report.Year)))
            .Concat(known.SelectMany(pair => pair.Area.Measures.SelectMany(measure => WithinYear(measure, pair.Report.Year))))
            .Concat(known.SelectMany(pair => Corrections(pair.Report, pair.Area)))
            .OrderBy(move => move.Year)
            .ThenBy(move => Array.IndexOf(Order, move.Kind)),
    ];

    public static string? NameIn(DefinitionEdition? measure, int year) =>
        measure?.Earlier.FirstOrDefault(earlier => year <= earlier.Until)?.Name ?? measure?.Name;

    public static decimal? WeightIn(DefinitionEdition? measure, int year) =>
        measure?.Earlier.FirstOrDefault(earlier => year <= earlier.Until)?.UnitsPerJob ?? measure?.UnitsPerJob;

    private static IEnumerable<ExpectedGoalpost> Thresholds(IReadOnlyList<ReportEdition> assessed) => assessed.Zip(assessed.Skip(1))
        .Where(pair => pair.First.Rule.GreenFromPercent != pair.Second.Rule.GreenFromPercent)
        .Select(pair => new ExpectedGoalpost(
            "threshold", pair.Second.Year, null, Text(pair.First.Rule.GreenFromPercent), Text(pair.Second.Rule.GreenFromPercent)));

    private static IEnumerable<ExpectedGoalpost> Definitions(DefinitionEdition measure)
    {
        if (measure.From is { } from)
        {
            yield return new ExpectedGoalpost("measureBegins", from, measure.Id, null, NameIn(measure, from));
        }

        foreach (var until in measure.Earlier.Select(earlier => earlier.Until))
        {
            var (before, after) = (NameIn(measure, until), NameIn(measure, until + 1));
            var (light, heavy) = (WeightIn(measure, until), WeightIn(measure, until + 1));
            if (before != after)
            {
                yield return new ExpectedGoalpost("name", until + 1, measure.Id, before, after);
            }

            if (light != heavy)
            {
                yield return new ExpectedGoalpost("weight", until + 1, measure.Id, Text(light!.Value), Text(heavy!.Value));
            }

            if (before == after && light == heavy)
            {
                yield return new ExpectedGoalpost("definition", until + 1, measure.Id, null, null);
            }
        }

        if (measure.Until is { } last)
        {
            yield return new ExpectedGoalpost("measureEnds", last + 1, measure.Id, NameIn(measure, last), null);
        }
    }

    private static IEnumerable<ExpectedGoalpost> YearlyTargets(AreaEdition before, AreaEdition now, int year) =>
        from measure in now.Measures
        join old in before.Measures on measure.Id equals old.Id
        let first = measure.EarlierTargets is [var began, ..] ? began : measure.Target
        where old.Target != first
        select new ExpectedGoalpost("yearlyTarget", year, measure.Id, Text(old.Target), Text(first));

    private static IEnumerable<ExpectedGoalpost> WithinYear(MeasureEdition measure, int year)
    {
        var steps = measure.EarlierTargets ?? [];
        return steps.Zip(steps.Skip(1).Append(measure.Target), (from, to) => new ExpectedGoalpost("targetWithinYear", year, measure.Id, Text(from), Text(to)));
    }

    private static IEnumerable<ExpectedGoalpost> Corrections(ReportEdition report, AreaEdition area)
    {
        foreach (var made in report.Corrections)
        {
            var steps = made.Subject.Split('/');
            if (steps is [var whose, "rule", "greenFromPercent"] && whose == report.Report)
            {
                yield return new ExpectedGoalpost("correction", report.Year, null, made.From, made.To);
            }
            else if (steps is [var its, var own, "measures", var id, "target" or "unitsPerJob" or "earlierTargets", ..] && its == report.Report && own == area.Id)
            {
                yield return new ExpectedGoalpost("correction", report.Year, area.Measures.Any(measure => measure.Id == id) ? id : null, made.From, made.To);
            }
        }
    }

    private static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
