namespace InvestmentModels.Site.Checks;

/// <summary>A figure as it stands on a page.</summary>
/// <param name="Address">Its <c>data-figure</c>; none where it is not written the one way the program writes it.</param>
/// <param name="Value">Its <c>data-value</c>, likewise.</param>
/// <param name="Text">What readers see.</param>
/// <param name="Offset">Where its element begins.</param>
internal sealed record ShownFigure(string? Address, string? Value, string Text, int Offset);
