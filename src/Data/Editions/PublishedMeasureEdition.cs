namespace InvestmentModels.Data.Editions;

/// <summary>A measure as it was first published.</summary>
internal sealed record PublishedMeasureEdition(string Id, string Unit, string Better, decimal UnitsPerJob, decimal Target, decimal? Result);
