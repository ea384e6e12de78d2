namespace InvestmentModels.Model;

/// <summary>A gain a report states for several models together.</summary>
/// <param name="Adopted">The budget year of the models.</param>
/// <param name="NetMillionKroner">Yearly saving beyond the investment.</param>
/// <param name="Text">What the document says about it.</param>
/// <param name="Source">Where.</param>
/// <param name="Origin">Its place.</param>
public sealed record StatedGain(int Adopted, decimal NetMillionKroner, string Text, string Source, Origin Origin);
