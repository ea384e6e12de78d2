namespace InvestmentModels.Pages.Views;

/// <summary>A chart as files: a picture that opens by itself, and its numbers.</summary>
/// <param name="Files">Where they belong.</param>
/// <param name="Svg">The picture, with headline and source.</param>
/// <param name="Table">The numbers.</param>
public sealed record ChartFileView(ChartFilesView Files, string Svg, TableView Table);
