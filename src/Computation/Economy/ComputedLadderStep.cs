using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>A step of a refund ladder with its two shares.</summary>
/// <param name="Said">The step.</param>
/// <param name="Number">From 1.</param>
/// <param name="FirstWeek">Its first week, from 1.</param>
/// <param name="Municipal">What the municipality pays, percent.</param>
/// <param name="Refund">What the state pays, percent: the rest.</param>
public sealed record ComputedLadderStep(LadderStep Said, int Number, int FirstWeek, Figure Municipal, Figure Refund);
