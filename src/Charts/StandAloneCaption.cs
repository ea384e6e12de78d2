namespace InvestmentModels.Charts;

/// <summary>What a picture must carry with it when it leaves its page.</summary>
/// <param name="Headline">The message, in bold above the chart.</param>
/// <param name="Subtitle">What is measured, below the headline; null: none.</param>
/// <param name="Source">Whose numbers, below the chart; null: none.</param>
public sealed record StandAloneCaption(string Headline, string? Subtitle, string? Source);
