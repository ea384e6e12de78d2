namespace InvestmentModels.Model;

/// <summary>Another spelling of a name.</summary>
/// <param name="Where">Where it stands.</param>
/// <param name="Name">The spelling.</param>
public sealed record OtherName(string Where, string Name);
