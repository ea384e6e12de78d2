namespace InvestmentModels.Pages.Views;

/// <summary>What it takes for a report's investments to pay.</summary>
/// <param name="Lead">The message.</param>
/// <param name="Areas">Investment, expectation and what follows from them.</param>
/// <param name="Partial">Which areas the last columns leave out, and why; empty where they leave out none.</param>
/// <param name="Prices">What each price covers; empty where no price is known.</param>
/// <param name="Refunds">What durations mean for the municipality's part; absent where no area measures days.</param>
/// <param name="Gains">Gains the report states; absent where it states none.</param>
/// <param name="Cases">Business cases of the report's models.</param>
/// <param name="Receipts">Of the gains; every other figure has its own on another page.</param>
/// <param name="How">The page about the arithmetic; absent where the site has none.</param>
public sealed record ReportEconomyPageView(
    IReadOnlyList<PartView> Lead,
    TableView Areas,
    string Partial,
    IReadOnlyList<IReadOnlyList<PartView>> Prices,
    TableView? Refunds,
    TableView? Gains,
    IReadOnlyList<BusinessCaseView> Cases,
    IReadOnlyList<ReceiptView> Receipts,
    LinkView? How) : PageView;
