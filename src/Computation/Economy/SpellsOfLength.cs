namespace InvestmentModels.Computation.Economy;

/// <summary>How many spells last so long.</summary>
/// <param name="Weeks">Above 0.</param>
/// <param name="Spells">How many.</param>
public sealed record SpellsOfLength(decimal Weeks, decimal Spells);
