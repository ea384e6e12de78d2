namespace InvestmentModels.Data.Editions;

/// <summary>Every model the sources name, as other programs read it: <c>data/v1/register.json</c>. Names are fixed within version 1.</summary>
/// <param name="Year">The newest report with the accounts; left out before there is one.</param>
/// <param name="Totals">Over the models.</param>
/// <param name="Models">Those of the areas first, then the older ones.</param>
/// <param name="Figures">Every figure by its address.</param>
internal sealed record RegisterEdition(
    int? Year, RegisterTotalsEdition Totals, IReadOnlyList<RegisteredModelEdition> Models, IReadOnlyDictionary<string, FigureEdition> Figures);
