using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>Price times quantity of a year, budgeted against realised. The two parts add up to the difference exactly.</summary>
/// <param name="Said">What was said.</param>
/// <param name="BudgetedPrice">Kroner per unit.</param>
/// <param name="BudgetedQuantity">Units.</param>
/// <param name="RealisedPrice">Kroner per unit.</param>
/// <param name="RealisedQuantity">Units.</param>
/// <param name="Budgeted">Budgeted price times quantity, kroner.</param>
/// <param name="Realised">Realised price times quantity, kroner.</param>
/// <param name="Difference">Realised less budgeted.</param>
/// <param name="PricePart">What the price alone explains: the change of price times the realised quantity.</param>
/// <param name="QuantityPart">What the quantity alone explains: the change of quantity times the budgeted price.</param>
public sealed record ComputedFollowUp(
    PriceQuantity Said,
    Figure BudgetedPrice,
    Figure BudgetedQuantity,
    Figure RealisedPrice,
    Figure RealisedQuantity,
    Figure Budgeted,
    Figure Realised,
    Figure Difference,
    Figure PricePart,
    Figure QuantityPart)
{
    /// <summary>Every figure of it.</summary>
    public IEnumerable<Figure> Figures =>
        [BudgetedPrice, BudgetedQuantity, RealisedPrice, RealisedQuantity, Budgeted, Realised, Difference, PricePart, QuantityPart];
}
