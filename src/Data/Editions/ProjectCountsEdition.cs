namespace InvestmentModels.Data.Editions;

/// <summary>How many projects; <c>inTables</c> are those the catalogue prints amounts for.</summary>
internal sealed record ProjectCountsEdition(decimal Projects, decimal Closed, decimal FollowUp, decimal InTables);
