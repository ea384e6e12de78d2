namespace InvestmentModels.Data.Editions;

/// <summary>Another spelling, and where it stands.</summary>
internal sealed record OtherNameEdition(string Where, string Name);
