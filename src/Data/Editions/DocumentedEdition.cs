namespace InvestmentModels.Data.Editions;

/// <summary>Where a requirement of the principles is documented.</summary>
internal sealed record DocumentedEdition(string Requirement, string Text, string Source);
