namespace InvestmentModels.Data.Editions;

/// <summary>The projects of a department or of a category together.</summary>
internal sealed record ProjectGroupEdition(string Id, string Name, ProjectCountsEdition Counts, GainsEdition Gains);
