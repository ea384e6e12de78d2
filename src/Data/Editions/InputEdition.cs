namespace InvestmentModels.Data.Editions;

/// <summary>A fact as written in the input.</summary>
internal sealed record InputEdition(string Name, string File, string Pointer, decimal Value, string Unit);
