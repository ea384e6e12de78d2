using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Reading;
using InvestmentModels.Data.Verification.Recomputation;

namespace InvestmentModels.Data.Verification;

/// <summary>What an annual report's investments ask for is what its own amounts, the prices and the refund ladder give.</summary>
internal static class VerifyReportEconomy
{
    private const decimal Million = 1_000_000m;

    public static IReadOnlyList<Discrepancy> In(PublishedReport published, EconomyEdition? economy)
    {
        var report = published.Report;
        if (report.Kind != "annual")
        {
            return [];
        }

        var check = new FileCheck(published.File);
        var ladder = (economy?.Ladders ?? []).Where(found => found.From <= report.Year).MaxBy(found => found.From);
        foreach (var area in report.Areas)
        {
            check.Compute($"areas/{area.Id}", () => VerifyReport.CheckFigures(check, report.Figures, Area(report, area, economy, ladder)));
        }

        check.Compute("totals", () => VerifyReport.CheckFigures(check, report.Figures, Totals(report, economy)));
        VerifyReport.CheckFigures(check, report.Figures, (report.Gains ?? []).Select(gain => new ExpectedFigure(
            FormattableString.Invariant($"{report.Report}/gains/{gain.Adopted}"), gain.NetMillionKroner, RoundingRule.Exact, ExpectedFigure.MillionKroner)));
        return check.Found;
    }

    private static IEnumerable<ExpectedFigure> Area(ReportEdition report, AreaEdition area, EconomyEdition? economy, LadderEdition? ladder)
    {
        var address = $"{report.Report}/{area.Id}";
        return PerPerson(address, area.InvestmentMillionKroner, area.FullYearPersons)
            .Concat(Enough(address, area.InvestmentMillionKroner, economy))
            .Concat(ladder is not null && RecomputeRefund.Rises(ladder) ? area.Measures.SelectMany(measure => Refund(address, measure, ladder)) : []);
    }

    private static IEnumerable<ExpectedFigure> Totals(ReportEdition report, EconomyEdition? economy)
    {
        var both = report.Areas.Where(area => area.InvestmentMillionKroner is not null && area.FullYearPersons > 0).ToList();
        decimal? all = report.Areas.Any(area => area.InvestmentMillionKroner is not null) ? report.Areas.Sum(area => area.InvestmentMillionKroner ?? 0) : null;
        return PerPerson($"{report.Report}/totals", both.Sum(area => area.InvestmentMillionKroner), both.Sum(area => area.FullYearPersons))
            .Concat(Enough($"{report.Report}/totals", all, economy));
    }

    private static IEnumerable<ExpectedFigure> PerPerson(string address, decimal? investment, decimal? persons) => investment is { } known && persons > 0
        ? [new ExpectedFigure($"{address}/pricePerPerson", known * Million / persons.Value, RoundingRule.WholeHalfUp, ExpectedFigure.Kroner)]
        : [];

    private static IEnumerable<ExpectedFigure> Enough(string address, decimal? investment, EconomyEdition? economy) => investment is { } known
        ? (economy?.Prices ?? []).Select(price => new ExpectedFigure($"{address}/enough/{price.Id}", known * Million / price.Kroner, RoundingRule.WholeUp, ExpectedFigure.FullYearPersons))
        : [];

    private static IEnumerable<ExpectedFigure> Refund(string address, MeasureEdition measure, LadderEdition ladder) => measure is { Unit: ExpectedFigure.Days, Result: > 0 and var result }
        ?
        [
            new ExpectedFigure($"{address}/refund/{measure.Id}/share", RecomputeRefund.ShareAtDays(ladder, result), RoundingRule.Exact, ExpectedFigure.Percent),
            new ExpectedFigure(
                $"{address}/refund/{measure.Id}/savedDays",
                RecomputeRefund.PaidDays(ladder, measure.Target) - RecomputeRefund.PaidDays(ladder, result),
                RoundingRule.Exact,
                ExpectedFigure.Days),
        ]
        : [];
}
