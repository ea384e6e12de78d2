namespace InvestmentModels.Pages.Views;

/// <summary>A chart with everything it takes to be read without seeing it.</summary>
/// <param name="Id">Unique on its page.</param>
/// <param name="Headline">The message.</param>
/// <param name="Subtitle">What is measured.</param>
/// <param name="Drawings">One or more drawings on one scale, for narrow surroundings and, where it matters, for wide ones.</param>
/// <param name="Summary">The same in one or two sentences.</param>
/// <param name="Table">The same numbers.</param>
/// <param name="Files">Where it stands by itself.</param>
public sealed record ChartView(string Id, string Headline, string Subtitle, IReadOnlyList<DrawingView> Drawings, string Summary, TableView Table, ChartFilesView Files);
