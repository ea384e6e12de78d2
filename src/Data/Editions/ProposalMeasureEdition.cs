namespace InvestmentModels.Data.Editions;

/// <summary>A measure in a year of a proposal.</summary>
/// <param name="Id">Its id.</param>
/// <param name="UnitsPerJob">Its weight in that year.</param>
/// <param name="Target">Its target.</param>
/// <param name="Result">Its result; left out when missing.</param>
internal sealed record ProposalMeasureEdition(string Id, decimal UnitsPerJob, decimal Target, decimal? Result);
