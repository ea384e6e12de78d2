namespace InvestmentModels.Model;

/// <summary>Price and quantity of a year, budgeted and realised.</summary>
/// <param name="Year">The year.</param>
/// <param name="Name">What is priced and counted.</param>
/// <param name="BudgetedPrice">Kroner per unit.</param>
/// <param name="BudgetedQuantity">Units.</param>
/// <param name="RealisedPrice">Kroner per unit.</param>
/// <param name="RealisedQuantity">Units.</param>
/// <param name="Origin">Its place.</param>
public sealed record PriceQuantity(
    int Year, string Name, decimal BudgetedPrice, decimal BudgetedQuantity, decimal RealisedPrice, decimal RealisedQuantity, Origin Origin);
