namespace InvestmentModels.Pages.Views;

/// <summary>The picture others see when a page of a report is shared.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Address">Where the picture lies, from the site's root.</param>
/// <param name="Alternative">The same in words.</param>
/// <param name="Svg">The drawing; those who show links want it as PNG.</param>
public sealed record SharePictureView(string Report, string Address, string Alternative, string Svg);
