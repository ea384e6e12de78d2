namespace InvestmentModels.Data.Editions;

/// <summary>A yearly saving that goes on after the effort has ended.</summary>
internal sealed record LastingEdition(int From, decimal MillionKroner, string Text);
