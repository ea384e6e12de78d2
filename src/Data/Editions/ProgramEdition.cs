namespace InvestmentModels.Data.Editions;

/// <summary>The program that made the site.</summary>
internal sealed record ProgramEdition(string Name, string Version);
