namespace InvestmentModels.Pages.Views;

/// <summary>Where a chart stands by itself, so that others can use it.</summary>
/// <param name="Svg">As a picture.</param>
/// <param name="Csv">Its numbers, for programs.</param>
/// <param name="Embed">As a page with nothing around it, to be shown inside other pages.</param>
public sealed record ChartFilesView(string Svg, string Csv, string Embed);
