using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.OverYears;

/// <summary>What a model costs a year in one period.</summary>
/// <param name="Model">The model.</param>
/// <param name="Period">From when to when.</param>
/// <param name="Amount">Yearly, mio. kr.</param>
public sealed record ModelInvestment(InvestmentModel Model, InvestmentPeriod Period, Figure Amount);
