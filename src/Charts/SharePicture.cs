namespace InvestmentModels.Charts;

/// <summary>What stands on the picture others see when a page is shared.</summary>
/// <param name="Source">Whose site it is.</param>
/// <param name="Title">What the page is about.</param>
/// <param name="Headline">The message.</param>
/// <param name="Counts">A mark and the words for it, beside each other at the foot.</param>
public sealed record SharePicture(string Source, string Title, string Headline, IReadOnlyList<(MarkShape Mark, string Words)> Counts);
