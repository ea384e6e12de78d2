namespace InvestmentModels.Data.Editions;

/// <summary>A proposed model.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">Where in its life it is.</param>
/// <param name="InvestmentMillionKroner">What it costs in the report's year, where a source prints its own share.</param>
internal sealed record ProposedModelEdition(string Id, string Name, string State, decimal? InvestmentMillionKroner);
