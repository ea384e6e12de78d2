using InvestmentModels.Computation.Expressions;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>A number of a measure, with the definition that held in its year.</summary>
internal sealed record MeasuredPart(Expression Number, Measure Measure);
