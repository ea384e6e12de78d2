namespace InvestmentModels.Model;

/// <summary>Something in a document that does not agree with itself, in a sentence or two.</summary>
/// <param name="About">What it is about.</param>
/// <param name="Text">What stands where.</param>
/// <param name="Origin">Its place.</param>
public sealed record Remark(string About, string Text, Origin Origin);
