using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Proposals;

/// <summary>One year of a proposal, from the report on that year.</summary>
internal static class ComputeProposalYear
{
    public static ComputedProposalYear From(
        int year, string proposal, Area area, IReadOnlyList<Measure> measures, IReadOnlyList<ComputedReport> all, Reported greenFrom)
    {
        var found = all
            .Where(report => report.Reported.Year == year && report.Reported.Kind != ReportKind.HalfYear)
            .OrderBy(report => report.Reported.Kind == ReportKind.Annual ? 0 : 1)
            .SelectMany(report => report.Areas.Where(known => known.Area.Id == area.Id).Select(known => new AreaOfReport(report, known)))
            .FirstOrDefault();
        if (found is null)
        {
            return Unknown(null, $"Der er ingen tal for {area.Name} i {year}.", measures[0]);
        }

        var computed = measures
            .Select(measure => found.Area.Measures.FirstOrDefault(known => known.Measure.Id == measure.Id))
            .ToList();
        if (computed.FindIndex(known => known is null) is >= 0 and var absent)
        {
            return Unknown(found.Report.Reported, $"«{measures[absent].Name}» er ikke med i tallene for {year}.", measures[absent]);
        }

        return Known(year, $"{proposal}/years/{year}", area, found.Report.Reported, [.. computed.OfType<ComputedMeasure>()], greenFrom);

        ComputedProposalYear Unknown(Report? report, string reason, Measure of) => new(year, report, [], null, null, new UnreportedAttainment(reason, of));
    }

    private static ComputedProposalYear Known(
        int year, string address, Area area, Report report, IReadOnlyList<ComputedMeasure> measures, Reported greenFrom)
    {
        var target = Together("target", "mål", measure => measure.Target);
        var result = measures.All(measure => measure.Result is not null) ? Together("result", "status", measure => measure.Result!) : null;
        var decisive = measures.FirstOrDefault(measure => measure.Result is null) ?? measures[0];
        return new ComputedProposalYear(
            year,
            report,
            measures,
            target,
            result,
            ComputeAttainment.From(
                $"{address}/attainment",
                $"Målopfyldelse for {area.Name} {year}",
                decisive.Reported,
                result is null ? null : new Reference(result),
                new Reference(target),
                greenFrom));

        Figure Together(string name, string what, Func<ComputedMeasure, Figure> number) => new(
            $"{address}/{name}",
            $"{area.Name}, {what} {year}",
            QuantityOf.Unit(measures[0].Measure.Unit),
            CombineMeasures.By(area.Method, [.. measures.Select(measure => new MeasuredPart(new Reference(number(measure)), measure.Measure))]),
            ComputeProposal.RoundingOf(measures[0].Measure));
    }
}
