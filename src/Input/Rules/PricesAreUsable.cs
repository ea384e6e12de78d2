using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>A municipal price has its own id and is above 0.</summary>
internal sealed class PricesAreUsable : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        var prices = context.Record.Economy?.Prices ?? [];
        return prices
            .Where(price => price.Kroner <= 0)
            .Select(price => Finding.Error("IM0283", context.PlaceOf(price.Origin.At("kroner")), $"Prisen for «{price.Name}» skal være større end 0."))
            .Concat(prices
                .GroupBy(price => price.Id, StringComparer.Ordinal)
                .SelectMany(same => same.Skip(1))
                .Select(again => Finding.Error(
                    "IM0283", context.PlaceOf(again.Origin.At("id")), $"Prisen «{again.Id}» står mere end én gang. Giv den et andet id, eller fjern den ene.")));
    }
}
