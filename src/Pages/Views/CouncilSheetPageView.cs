namespace InvestmentModels.Pages.Views;

/// <summary>A report on one A4 sheet, for those who must decide.</summary>
/// <param name="Report">The report's own page.</param>
/// <param name="Brief">In three to five sentences.</param>
/// <param name="Glance">Colours, key figures, areas that did not meet their target, and colours set by people.</param>
/// <param name="Areas">Every area with colour and attainment.</param>
/// <param name="Asked">What is to be decided; empty where nothing is proposed.</param>
/// <param name="Decisions">What was decided.</param>
public sealed record CouncilSheetPageView(
    LinkView Report,
    IReadOnlyList<IReadOnlyList<PartView>> Brief,
    GlanceView Glance,
    TableView Areas,
    IReadOnlyList<IReadOnlyList<PartView>> Asked,
    IReadOnlyList<DecisionView> Decisions) : PageView;
