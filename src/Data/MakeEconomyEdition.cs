using InvestmentModels.Computation.Economy;
using InvestmentModels.Data.Editions;
using InvestmentModels.Model;

namespace InvestmentModels.Data;

/// <summary>Ladders, prices and business cases → their edition.</summary>
internal static class MakeEconomyEdition
{
    public static EconomyEdition From(ComputedEconomy economy, FileDigests files) => new(
        [.. economy.Ladders.Select(Ladder)],
        [.. economy.Prices.Select(price => new PriceEdition(price.Said.Id, price.Said.Name, price.Said.Kroner, price.Said.Source, price.Said.Note))],
        [.. economy.BusinessCases.Select(MakeBusinessCaseEdition.From)],
        [.. economy.Differences.Select(MakeDifferenceEdition.From)],
        MakeFigureEdition.All(economy.Figures, files));

    private static LadderEdition Ladder(ComputedLadder ladder) => new(
        ladder.Said.From,
        ladder.Said.Source,
        ladder.Said.Note,
        [.. ladder.Steps.Select(step => new LadderStepEdition(step.Said.ThroughWeek, step.Municipal.Value, step.Refund.Value))],
        [.. ladder.Spells.Select(spell => new SpellEdition(spell.Weeks, spell.Municipal.Value, spell.Share.Value, spell.LastWeek.Value))],
        ladder.Average.Value);
}
