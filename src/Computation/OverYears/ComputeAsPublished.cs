using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.Publishing;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.OverYears;

/// <summary>Computes an area again from the facts as they were first published.</summary>
internal static class ComputeAsPublished
{
    private static readonly string[] OfMeasure = ["unit", "better", "unitsPerJob", "target", "result"];
    private static readonly string[] OfArea = ["method", "judgement/colour", "outlook/meetsTargetIn"];

    /// <param name="area">The area now.</param>
    /// <param name="report">Its report now.</param>
    /// <param name="first">The report's first publication.</param>
    /// <param name="changes">Every fact of the report that is not as it was.</param>
    public static AsPublished Of(ComputedArea area, Report report, Publication first, IReadOnlyList<FactChange> changes)
    {
        var address = $"{report.Id}/{area.Area.Id}";
        var held = first.Facts.ContainsKey($"{address}/method");
        var own = changes.Where(change => BearsOn(change.Address, address, report.Id)).ToList();
        var then = new AsPublished(first.Date, held, own);
        return held && own.Count > 0 ? Computed(then, area, report, new PublishedFacts(first, address)) : then;
    }

    private static bool BearsOn(string fact, string area, string report) =>
        fact == $"{report}/rule/greenFromPercent"
        || OfArea.Any(name => fact == $"{area}/{name}")
        || (fact.StartsWith($"{area}/measures/", StringComparison.Ordinal) && fact.Split('/') is { Length: 5 } steps && OfMeasure.Contains(steps[4], StringComparer.Ordinal));

    private static AsPublished Computed(AsPublished then, ComputedArea area, Report report, PublishedFacts facts)
    {
        var measures = facts.Measures(area.Area);
        if (measures.Count == 0 || facts.Word<Method>("method") is not { } method)
        {
            return then;
        }

        var greenFrom = report.Kind == ReportKind.Annual && facts.GreenFrom(report.Id) is { } limit ? limit : null;
        var targets = CombineMeasures.By(method, [.. measures.Select(measure => new MeasuredPart(facts.Target(measure), measure.Measure))]);
        var results = measures.All(measure => measure.Result is not null)
            ? CombineMeasures.By(method, [.. measures.Select(measure => new MeasuredPart(facts.Result(measure), measure.Measure))])
            : null;
        var attainment = ComputeAttainment.From(
            $"{report.Id}/{area.Area.Id}/asPublished/attainment",
            $"Målopfyldelse for {area.Area.Name}, som den først blev offentliggjort",
            measures.FirstOrDefault(measure => measure.Result is null) ?? measures[0],
            results,
            targets,
            greenFrom);
        var judged = facts.Word<Colour>("judgement/colour") is { } colour
            ? new Judgement(colour, area.Reported.Judgement?.Reason ?? string.Empty, area.Reported.Judgement?.By ?? string.Empty, area.Reported.Origin)
            : null;
        var meetsTargetIn = facts.Number("outlook/meetsTargetIn") is { } year and >= 0 and < 10_000 ? (int?)year : null;
        return then with
        {
            MeetsTargetIn = meetsTargetIn,
            Method = method,
            Measures = measures,
            Attainment = attainment,
            Assessment = new Assessment(greenFrom is null ? null : ComputeArea.ColourOf(attainment, meetsTargetIn), judged),
            GreenFromPercent = greenFrom?.Number,
        };
    }
}
