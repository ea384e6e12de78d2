namespace InvestmentModels.Pages.Views;

/// <summary>A published figure as it stands on a page.</summary>
/// <param name="Address">Its address in the data, written as <c>data-figure</c>.</param>
/// <param name="Value">Invariant form, written as <c>data-value</c>.</param>
/// <param name="Text">As it is read, with unit, e.g. «124 pct.».</param>
/// <param name="Receipt">Where its regnestykke stands.</param>
/// <param name="IsCorrected">Whether it, or a fact it rests on, was corrected after publication.</param>
public sealed record FigureView(string Address, string Value, string Text, string Receipt, bool IsCorrected = false);
