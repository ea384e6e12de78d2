using InvestmentModels.Computation.Economy;
using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data;

/// <summary>What a report's investments ask for → its edition.</summary>
internal static class MakeReportEconomyEdition
{
    public static ReportEconomyEdition From(ComputedReportEconomy economy) => new(
        economy.PricePerPerson?.Value,
        Enough(economy.Enough),
        [.. economy.Areas.Select(area => new AreaEconomyEdition(
            area.Area.Area.Id,
            area.PricePerPerson?.Value,
            Enough(area.Enough),
            [.. area.Refunds.Select(refund => new RefundEdition(refund.Measure.Measure.Id, refund.Ladder.From, refund.Share.Value, refund.SavedDays.Value))]))],
        [.. economy.Gains.Select(gain => new GainEdition(gain.Said.Adopted, gain.Said.NetMillionKroner, gain.Said.Text, gain.Said.Source))]);

    private static SortedDictionary<string, decimal> Enough(IReadOnlyList<EnoughAtPrice> all) =>
        new(all.ToDictionary(enough => enough.Price.Id, enough => enough.Persons.Value, StringComparer.Ordinal), StringComparer.Ordinal);
}
