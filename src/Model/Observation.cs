namespace InvestmentModels.Model;

/// <summary>Something in the official document that does not agree with itself and is not a number to compute: a name, a year, a label.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Stated">What one place prints.</param>
/// <param name="Found">What another place prints, or what follows from it.</param>
/// <param name="Source">Where to look.</param>
/// <param name="Origin">Its place.</param>
public sealed record Observation(string Subject, string Stated, string Found, string Source, Origin Origin);
