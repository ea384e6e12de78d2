namespace InvestmentModels.Pages.Views;

/// <summary>A figure with what it is, and what the official document says where that differs.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Label">What it is.</param>
/// <param name="Stated">E.g. «Rapporten angiver 64,4 mio. kr.»; empty where the two agree.</param>
public sealed record KeyFigureView(FigureView Figure, string Label, string Stated);
