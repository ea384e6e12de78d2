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
        if (report.Economy is not { } says || !says.Areas.Select(area => area.Area).SequenceEqual(report.Areas.Select(area => area.Id), StringComparer.Ordinal))
        {
            check.Tell("economy", VerificationTexts.WrongAreas);
            return check.Found;
        }

        var ladder = (economy?.Ladders ?? []).Where(found => found.From <= report.Year).MaxBy(found => found.From);
        foreach (var (area, its) in report.Areas.Zip(says.Areas))
        {
            var address = $"{report.Report}/{area.Id}";
            check.Compute($"economy/areas/{area.Id}", () =>
            {
                var expected = Area(address, area, economy, ladder).ToDictionary(figure => figure.Address, StringComparer.Ordinal);
                VerifyReport.CheckFigures(check, report.Figures, expected.Values);
                PerPersonAndEnough(check, $"economy/areas/{area.Id}", address, its.PricePerPerson, its.Enough, expected);
                Refunds(check, address, its, expected, ladder);
            });
        }

        check.Compute("economy", () =>
        {
            var expected = Totals(report, economy).ToDictionary(figure => figure.Address, StringComparer.Ordinal);
            VerifyReport.CheckFigures(check, report.Figures, expected.Values);
            PerPersonAndEnough(check, "economy", $"{report.Report}/totals", says.PricePerPerson, says.Enough, expected);
        });
        VerifyReport.CheckFigures(check, report.Figures, says.Gains.Select(gain => new ExpectedFigure(
            FormattableString.Invariant($"{report.Report}/gains/{gain.Adopted}"), gain.NetMillionKroner, RoundingRule.Exact, ExpectedFigure.MillionKroner)));
        return check.Found;
    }

    private static void PerPersonAndEnough(
        FileCheck check, string at, string address, decimal? perPerson, IReadOnlyDictionary<string, decimal> enough, Dictionary<string, ExpectedFigure> expected)
    {
        check.Number($"{at}/pricePerPerson", perPerson, expected.GetValueOrDefault($"{address}/pricePerPerson")?.Value);
        var prices = expected.Keys.Where(key => key.StartsWith($"{address}/enough/", StringComparison.Ordinal)).Select(key => key[$"{address}/enough/".Length..]);
        foreach (var price in prices.Union(enough.Keys, StringComparer.Ordinal).ToList())
        {
            check.Number($"{at}/enough/{price}", enough.TryGetValue(price, out var says) ? says : null, expected.GetValueOrDefault($"{address}/enough/{price}")?.Value);
        }
    }

    private static void Refunds(FileCheck check, string address, AreaEconomyEdition says, Dictionary<string, ExpectedFigure> expected, LadderEdition? ladder)
    {
        var at = $"economy/areas/{says.Area}/refunds";
        check.Number(at, says.Refunds.Count, expected.Keys.Count(key => key.EndsWith("/savedDays", StringComparison.Ordinal)));
        foreach (var refund in says.Refunds)
        {
            var its = $"{address}/refund/{refund.Measure}";
            check.Number($"{at}/{refund.Measure}/ladder", refund.Ladder, ladder?.From);
            check.Number($"{at}/{refund.Measure}/sharePercent", refund.SharePercent, expected.GetValueOrDefault($"{its}/share")?.Value);
            check.Number($"{at}/{refund.Measure}/savedDays", refund.SavedDays, expected.GetValueOrDefault($"{its}/savedDays")?.Value);
        }
    }

    private static IEnumerable<ExpectedFigure> Area(string address, AreaEdition area, EconomyEdition? economy, LadderEdition? ladder) =>
        PerPerson(address, area.InvestmentMillionKroner, area.FullYearPersons)
            .Concat(Enough(address, area.FullYearPersons > 0 ? area.InvestmentMillionKroner : null, economy))
            .Concat(ladder is not null && RecomputeRefund.Rises(ladder) ? area.Measures.SelectMany(measure => Refund(address, measure, ladder)) : []);

    private static IEnumerable<ExpectedFigure> Totals(ReportEdition report, EconomyEdition? economy)
    {
        var both = report.Areas.Where(area => area.InvestmentMillionKroner is not null && area.FullYearPersons > 0).ToList();
        var all = both.Sum(area => area.InvestmentMillionKroner);
        return PerPerson($"{report.Report}/totals", all, both.Sum(area => area.FullYearPersons))
            .Concat(Enough($"{report.Report}/totals", both.Count > 0 ? all : null, economy));
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
