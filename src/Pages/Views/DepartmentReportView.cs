namespace InvestmentModels.Pages.Views;

/// <summary>A department's areas in one report.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Heading">Which report.</param>
/// <param name="Report">The report's page.</param>
/// <param name="Colours">How many of each.</param>
/// <param name="KeyFigures">Areas, investment and expectation.</param>
/// <param name="Areas">One row each.</param>
/// <param name="Shared">Areas another department answers for too, in a sentence; empty where there are none.</param>
public sealed record DepartmentReportView(
    string Id,
    string Heading,
    LinkView Report,
    IReadOnlyList<ColourCountView> Colours,
    IReadOnlyList<KeyFigureView> KeyFigures,
    TableView Areas,
    string Shared);
