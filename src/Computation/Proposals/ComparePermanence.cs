using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Proposals;

/// <summary>Holds every figure the proposal prints against the computed one.</summary>
internal static class ComparePermanence
{
    /// <summary>Totals first, then row by row.</summary>
    public static IEnumerable<Comparison> In(ComputedPermanence permanence) =>
        Totals(permanence.Said.Stated, permanence.Totals).Concat(permanence.Proposals.SelectMany(Row)).OfType<Comparison>();

    private static IEnumerable<Comparison?> Totals(StatedPermanence? stated, ComputedPermanenceTotals totals) => stated is null ? [] :
    [
        Compare("permanence-models", stated.Models, totals.Models, stated.Origin.At("models"), stated.Note),
        Compare("permanence-investment", stated.InvestmentMillionKroner, totals.Investment, stated.Origin.At("investmentMillionKroner"), stated.Note),
    ];

    private static IEnumerable<Comparison?> Row(ComputedProposal row)
    {
        if (row.Said.Stated is not { } stated)
        {
            return [];
        }

        int? least = row.Measures[0].OverYears == YearsRule.Mean ? 0 : null;
        return
        [
            Number("target", "target", stated.Target, row.Target),
            Number("result", "result", stated.Result, row.Result),
            Compare(Id("attainment"), stated.AttainmentPercent, row.Attainment.Percent, stated.Origin.At("attainmentPercent"), stated.Note),

            // Where the row is the only source of its amount there is nothing to hold it against.
            row.IsInvestmentOfModels
                ? Compare(Id("investment"), stated.InvestmentMillionKroner, row.Investment, stated.Origin.At("investmentMillionKroner"), stated.Note)
                : null,
            .. stated.ByYear.SelectMany((printed, at) => row.Years.Where(year => year.Year == printed.Year).SelectMany(year => new[]
            {
                Number($"{year.Year}-target", $"byYear/{at}/target", printed.Target, year.Target),
                Number($"{year.Year}-result", $"byYear/{at}/result", printed.Result, year.Result),
            })),
        ];

        string Id(string what) => $"permanence-{row.Area.Id}-{what}";

        Comparison? Number(string what, string pointer, decimal? number, Figure? computed) =>
            Compare(Id(what), number, computed, stated.Origin.At(pointer), stated.Note) is { } comparison ? comparison with { LeastDecimals = least } : null;
    }

    private static Comparison? Compare(string id, decimal? stated, Figure? computed, Origin at, string? note) =>
        stated is { } number && computed is not null ? new Comparison(id, computed.Name, number, at, computed, note) : null;
}
