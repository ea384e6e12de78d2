namespace InvestmentModels.Model;

/// <summary>What the arithmetic of public support rests on (<c>economy.json</c>): who pays how much, and known prices.</summary>
/// <param name="Ladders">Refund ladders, the oldest first: a change of law is a new one.</param>
/// <param name="Prices">Known municipal prices of a full-year person.</param>
/// <param name="Origin">Its file.</param>
public sealed record EmploymentEconomy(IReadOnlyList<RefundLadder> Ladders, IReadOnlyList<MunicipalPrice> Prices, Origin Origin);
