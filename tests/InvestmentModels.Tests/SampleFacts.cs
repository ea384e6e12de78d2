using InvestmentModels.Computation;
using InvestmentModels.Model;

namespace InvestmentModels.Tests;

/// <summary>Small invented facts, so that a test shows only what it is about.</summary>
internal static class SampleFacts
{
    private static readonly Publisher Someone = new(
        "Investeringsmodeller",
        "Prøveby Kommune",
        "https://proeveby.example/modeller",
        "da",
        new Contact("Afdelingen for Prøver", "11 22 33 44", null),
        "https://proeveby.example/erklaering",
        new Licence("CC0 1.0", "https://proeveby.example/licens"),
        null,
        [new Department("abc", "ABC", "Afdelingen for Prøver")]);

    public static Measure Measure(string id, Direction better = Direction.Higher, decimal unitsPerJob = 1, Unit unit = Unit.Count, string? name = null) => new(
        id, name ?? $"Målepunkt {id}", unit, better, unitsPerJob, unit is Unit.Days or Unit.Percent ? YearsRule.Mean : YearsRule.Sum, [], new Origin("areas/a.json", $"/measures/{id}"));

    /// <summary>A measure with its target and its result; without a result it says why.</summary>
    public static MeasureReport Reported(this Measure measure, decimal target, decimal? result) => new(
        measure,
        target,
        result,
        result is null ? new MissingResult("Tallet kommer til foråret.") : null,
        [],
        null,
        null,
        null,
        new Origin("reports/2024/a.json", $"/measures/{measure.Id}"));

    public static AreaReport Area(string id, Method method, params IReadOnlyList<MeasureReport> measures) => new(
        new Area(id, $"Område {id}", ["abc"], method, [.. measures.Select(reported => reported.Measure)], [], Words.Missing, new Origin($"areas/{id}.json", string.Empty)),
        null,
        null,
        ["Team Prøve"],
        1m,
        10m,
        measures,
        null,
        null,
        null,
        null,
        [],
        AreaTexts.None,
        new Origin($"reports/2024/{id}.json", string.Empty));

    /// <summary>An area with one measure that counts something.</summary>
    public static AreaReport Single(string id, decimal target, decimal? result, Direction better = Direction.Higher) =>
        Area(id, Method.Single, Measure("maal", better).Reported(target, result));

    public static Outlook MetIn(int? year) => new(year, ["Vi gør noget andet."], new Origin("reports/2024/a.json", "/outlook"));

    public static Judgement JudgedAs(Colour colour) => new(colour, "Gevinsten er større end udgiften.", "Afdelingen", new Origin("reports/2024/a.json", "/judgement"));

    public static StatedTotals Stated { get; } = new(null, null, null, null, null, null, null, new Dictionary<string, string>(), new Origin("reports/2024/report.json", "/stated"));

    public static Report Report(ReportKind kind, params IReadOnlyList<AreaReport> areas) => new(
        "2024",
        kind,
        2024,
        "Opfølgning 2024",
        new DateOnly(2025, 3, 1),
        new ColourRule(95, new Origin("reports/2024/report.json", "/rule")),
        null,
        [],
        [],
        null,
        [],
        [],
        [],
        Words.Missing,
        areas,
        new Origin("reports/2024/report.json", string.Empty));

    public static PublicRecord Record(params IReadOnlyList<Report> reports) =>
        new(Someone, [.. reports.SelectMany(report => report.Areas).Select(area => area.Area).DistinctBy(area => area.Id)], reports, [], [], new FileDigests([]));

    public static ComputedReport Computed(Report report) => Assert.Single(ComputeRecord.From(Record(report)).Reports);

    /// <summary>An assessed report, computed.</summary>
    public static ComputedReport Annual(params IReadOnlyList<AreaReport> areas) => Computed(Report(ReportKind.Annual, areas));

    /// <summary>One area of an assessed report, computed.</summary>
    public static ComputedArea Assessed(AreaReport area) => Assert.Single(Annual(area).Areas);
}
