namespace InvestmentModels.Model;

/// <summary>A colour people set where it differs from the computed one.</summary>
/// <param name="Colour">The colour that counts.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who judged.</param>
/// <param name="Origin">Its place.</param>
public sealed record Judgement(Colour Colour, string Reason, string By, Origin Origin);
