using InvestmentModels.Charts;

namespace InvestmentModels.Pages.Views;

/// <summary>A drawing, in the edition for any width and the one for wide surroundings.</summary>
/// <param name="ForAnyWidth">Readable from 280 px.</param>
/// <param name="ForWide">Shown instead where there is room; absent where one edition serves all.</param>
public sealed record DrawingView(Drawing ForAnyWidth, Drawing? ForWide = null);
