using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Registers;

/// <summary>What a model costs a year in one of its periods.</summary>
/// <param name="Period">From when to when.</param>
/// <param name="Figure">Mio. kr. a year.</param>
public sealed record InvestedPeriod(InvestmentPeriod Period, Figure Figure);
