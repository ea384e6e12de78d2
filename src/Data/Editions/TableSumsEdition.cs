namespace InvestmentModels.Data.Editions;

/// <summary>The sums of a table: those the catalogue prints, where it does, and those its rows give.</summary>
internal sealed record TableSumsEdition(GainsEdition? Stated, GainsEdition Computed);
