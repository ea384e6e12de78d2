namespace InvestmentModels.Data.Editions;

/// <summary>What belongs to no single report: refund ladders, prices and the models' business cases. <c>data/v1/economy.json</c>.</summary>
internal sealed record EconomyEdition(
    IReadOnlyList<LadderEdition> Ladders,
    IReadOnlyList<PriceEdition> Prices,
    IReadOnlyList<BusinessCaseEdition> BusinessCases,
    IReadOnlyList<DifferenceEdition> Differences,
    IReadOnlyDictionary<string, FigureEdition> Figures);
