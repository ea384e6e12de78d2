using InvestmentModels.Charts;

namespace InvestmentModels.Pages.Views;

/// <summary>A drawing, in the edition for any width and the one for wide surroundings.</summary>
/// <param name="Any">Readable from 280 px.</param>
/// <param name="Wide">Shown instead where there is room; absent where one edition serves all.</param>
public sealed record DrawingView(Drawing Any, Drawing? Wide = null);
