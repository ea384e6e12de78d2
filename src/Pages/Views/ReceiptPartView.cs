namespace InvestmentModels.Pages.Views;

/// <summary>A figure another one is added up from, with a receipt of its own.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Figure">The figure.</param>
public sealed record ReceiptPartView(string Name, FigureView Figure);
