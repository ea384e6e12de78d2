using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A number somebody may have written, and where it stands if so.</summary>
internal sealed record NumberFact(decimal? Number, Origin Origin);
