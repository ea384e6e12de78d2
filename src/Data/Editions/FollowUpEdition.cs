namespace InvestmentModels.Data.Editions;

/// <summary>Price and quantity of a year; <c>pricePart</c> and <c>quantityPart</c> add up to realised less budgeted.</summary>
internal sealed record FollowUpEdition(
    int Year, string Name, decimal BudgetedPrice, decimal BudgetedQuantity, decimal RealisedPrice, decimal RealisedQuantity, decimal PricePart, decimal QuantityPart);
