using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>Ladders, prices and business cases → their figures.</summary>
internal static class ComputeEconomy
{
    public static ComputedEconomy From(PublicRecord said) => new(
        [.. (said.Economy?.Ladders ?? []).Select(ComputeLadder.From)],
        [.. (said.Economy?.Prices ?? []).Select(Price)],
        [.. said.Areas
            .SelectMany(area => area.Models.Select(model => (area, model)))
            .DistinctBy(pair => pair.model.Id)
            .Where(pair => pair.model.BusinessCase is not null)
            .Select(pair => ComputeBusinessCase.From(pair.area, pair.model, pair.model.BusinessCase!))]);

    /// <summary>The price as a fact; the same wherever it is reckoned with.</summary>
    public static Reported Fact(MunicipalPrice price) => new($"Kommunens pris om året, {price.Name}", price.Origin.At("kroner"), price.Kroner, Quantity.Kroner);

    private static ComputedPrice Price(MunicipalPrice price)
    {
        var fact = Fact(price);
        return new ComputedPrice(price, new Figure($"economy/prices/{price.Id}", fact.Name, Quantity.Kroner, fact, RoundingRule.Exact));
    }
}
