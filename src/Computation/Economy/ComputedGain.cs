using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>A gain a report states for several models together, as a figure.</summary>
/// <param name="Said">What the report says.</param>
/// <param name="Net">Yearly saving beyond the investment, mio. kr.</param>
public sealed record ComputedGain(StatedGain Said, Figure Net);
