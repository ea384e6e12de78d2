using InvestmentModels.Computation;
using InvestmentModels.Computation.Economy;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>The economy of an area in a report.</summary>
internal static class BuildAreaEconomy
{
    /// <summary>None where the report is not annual or nothing is known.</summary>
    public static AreaEconomyView? From(ComputedReport report, ComputedArea area, ComputedRecord record)
    {
        if (report.Economy.Of(area) is not { } economy)
        {
            return null;
        }

        var prices = record.Economy.Prices.ToDictionary(price => price.Said.Id, price => price.Kroner, StringComparer.Ordinal);
        IReadOnlyList<IReadOnlyList<PartView>> sentences =
        [
            .. economy.PricePerPerson is { } perPerson ? [EconomyWords.PerPerson(perPerson)] : (IReadOnlyList<PartView>[])[],
            .. economy.Enough.Select(enough => EconomyWords.Enough(enough, prices[enough.Price.Id])),
            .. economy.Refunds.Select(EconomyWords.Refund),
        ];
        var cases = record.Economy.BusinessCases.Where(made => made.Area.Id == area.Area.Id).Select(BuildBusinessCase.From).ToList();
        return sentences.Count + cases.Count == 0 ? null : new AreaEconomyView(
            sentences, cases, new LinkView($"Økonomien for alle områder i {report.Reported.Title}", Addresses.ReportEconomy(report.Reported)));
    }
}
