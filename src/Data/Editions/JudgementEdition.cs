namespace InvestmentModels.Data.Editions;

/// <summary>A colour people set.</summary>
internal sealed record JudgementEdition(string Colour, string Reason, string By);
