using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>How many full-year persons fewer would pay for an investment at a known price.</summary>
/// <param name="Price">The price; usually of another benefit than the area's, and then an example only.</param>
/// <param name="Persons">Rounded up: part of a person is not enough.</param>
public sealed record EnoughAtPrice(MunicipalPrice Price, Figure Persons);
