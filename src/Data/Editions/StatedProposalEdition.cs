namespace InvestmentModels.Data.Editions;

/// <summary>What a row prints; with the computed figures it gives differences.</summary>
internal sealed record StatedProposalEdition(
    decimal? Target,
    decimal? Result,
    decimal? AttainmentPercent,
    decimal? InvestmentMillionKroner,
    IReadOnlyList<StatedYearEdition>? ByYear,
    string? Note);
