namespace InvestmentModels.Data.Editions;

/// <summary>A limit and whether it was reached.</summary>
internal sealed record ThresholdEdition(decimal AtLeast, bool Reached);
