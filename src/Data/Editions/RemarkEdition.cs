namespace InvestmentModels.Data.Editions;

/// <summary>Something in a document that does not agree with itself.</summary>
internal sealed record RemarkEdition(string About, string Text);
