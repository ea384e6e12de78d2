using InvestmentModels.Model;

namespace InvestmentModels.Computation.Proposals;

/// <summary>A model in a proposal.</summary>
/// <param name="Model">The model.</param>
/// <param name="InvestmentMillionKroner">What it costs in the report's year; absent where no source prints its own share.</param>
public sealed record ProposedModel(InvestmentModel Model, decimal? InvestmentMillionKroner);
