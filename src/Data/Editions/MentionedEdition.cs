namespace InvestmentModels.Data.Editions;

/// <summary>A figure as a text prints it, with its unit.</summary>
internal sealed record MentionedEdition(string Text, string Value);
