namespace InvestmentModels.Pages.Views;

/// <summary>A link inside the site.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">From the site's root, e.g. <c>/2024/fritidsjob/</c>; the layout makes it relative.</param>
public sealed record LinkView(string Text, string Address);
