namespace InvestmentModels.Model;

/// <summary>What the document prints about a proposal; each may be absent.</summary>
/// <param name="Target">Combined target over the years.</param>
/// <param name="Result">Combined result over the years.</param>
/// <param name="AttainmentPercent">Combined attainment.</param>
/// <param name="InvestmentMillionKroner">Yearly investment of the proposed models.</param>
/// <param name="ByYear">Converted totals of single years.</param>
/// <param name="Note">Why a stated figure may differ, as far as one can tell.</param>
/// <param name="Origin">Its place.</param>
public sealed record StatedProposal(
    decimal? Target,
    decimal? Result,
    decimal? AttainmentPercent,
    decimal? InvestmentMillionKroner,
    IReadOnlyList<StatedYear> ByYear,
    string? Note,
    Origin Origin);
