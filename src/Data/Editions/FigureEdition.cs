namespace InvestmentModels.Data.Editions;

/// <summary>A published figure with its receipt.</summary>
/// <param name="Name">Danish.</param>
/// <param name="Value">As published.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Receipt">How it came about.</param>
internal sealed record FigureEdition(string Name, decimal Value, string Unit, ReceiptEdition Receipt);
