namespace InvestmentModels.Pages.Views;

/// <summary>A refund ladder.</summary>
/// <param name="Id">Unique on its page.</param>
/// <param name="Heading">Which years it holds for.</param>
/// <param name="Chart">The stair.</param>
/// <param name="Spells">What spells of different lengths cost.</param>
/// <param name="Note">How the document is read; empty where there is nothing to say.</param>
/// <param name="Source">The document.</param>
public sealed record LadderView(string Id, string Heading, ChartView Chart, TableView Spells, string Note, string Source);
