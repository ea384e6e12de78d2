using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.OverYears;

/// <summary>Brings the reports' areas together over the years.</summary>
internal static class ComputeOverYears
{
    /// <summary>Every area, in the newest assessed report's order, the others after them.</summary>
    public static IReadOnlyList<AreaOverYears> From(PublicRecord said, IReadOnlyList<ComputedReport> reports)
    {
        var newest = reports.LastOrDefault(report => report.Reported.Kind == ReportKind.Annual)?.Areas.Select(area => area.Area.Id).ToList() ?? [];
        return [.. said.Areas
            .DistinctBy(area => area.Id, StringComparer.Ordinal)
            .OrderBy(area => newest.Contains(area.Id) ? newest.IndexOf(area.Id) : newest.Count)
            .Select(area => Area(area, said, reports))];
    }

    private static AreaOverYears Area(Area area, PublicRecord said, IReadOnlyList<ComputedReport> reports)
    {
        var years = new List<AreaYear>();
        foreach (var report in reports.Where(report => report.Reported.Kind != ReportKind.HalfYear))
        {
            if (report.Areas.FirstOrDefault(held => held.Area.Id == area.Id) is { } held)
            {
                years.Add(new AreaYear(report, held, said.IsDraft(report.Reported), years.Count > 0 && CountsSomethingElse(years[^1], report, held)));
            }
        }

        return new AreaOverYears(area, years, FindGoalpostMoves.In(area, years), [.. area.Models.SelectMany(model => Investments(area, model))]);
    }

    private static bool CountsSomethingElse(AreaYear before, ComputedReport report, ComputedArea now) =>
        !before.Area.Measures.Select(Counted).SequenceEqual(now.Measures.Select(Counted))
        || now.Measures.Any(measure => measure.Measure.Earlier.Any(earlier => before.Report.Reported.Year <= earlier.Until && earlier.Until < report.Reported.Year));

    private static CountedThing Counted(ComputedMeasure measure) => new(measure.Measure.Id, measure.Measure.Name, measure.Measure.UnitsPerJob);

    private static IEnumerable<ModelInvestment> Investments(Area area, InvestmentModel model) => model.Investment.Select((period, index) => new ModelInvestment(
        model,
        period,
        AsFigure(FormattableString.Invariant($"areas/{area.Id}/models/{model.Id}/investment/{index + 1}"), ReportedInvestment.Of(model, index))));

    private static Figure AsFigure(string address, Reported investment) =>
        new(address, investment.Name, investment.Quantity, investment, RoundingRule.Exact);

    private sealed record CountedThing(string Id, string Name, decimal UnitsPerJob);
}
