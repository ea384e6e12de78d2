namespace InvestmentModels.Model;

/// <summary>Where a model meets a requirement of the principles.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Text">What is documented, in short.</param>
/// <param name="Source">Where to read it.</param>
/// <param name="Origin">Its place.</param>
public sealed record DocumentedRequirement(Requirement Requirement, string Text, string Source, Origin Origin);
