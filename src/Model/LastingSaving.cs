namespace InvestmentModels.Model;

/// <summary>A yearly saving that goes on after the effort has ended.</summary>
/// <param name="From">First year.</param>
/// <param name="MillionKroner">Per year, as the document states it.</param>
/// <param name="Text">What it is.</param>
/// <param name="Origin">Its place.</param>
public sealed record LastingSaving(int From, decimal MillionKroner, string Text, Origin Origin);
