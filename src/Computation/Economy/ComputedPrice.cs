using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>A known municipal price as a figure.</summary>
/// <param name="Said">The price.</param>
/// <param name="Kroner">Per full-year person and year.</param>
public sealed record ComputedPrice(MunicipalPrice Said, Figure Kroner);
