namespace InvestmentModels.Pages.Views;

/// <summary>A catalogue by department or by category, for every year.</summary>
/// <param name="Intro">What is shown.</param>
/// <param name="Counts">How many projects.</param>
/// <param name="Gains">A table for each kind of number.</param>
/// <param name="Receipts">Of all of them.</param>
public sealed record CatalogueGroupsPageView(string Intro, TableView Counts, IReadOnlyList<TableView> Gains, IReadOnlyList<ReceiptView> Receipts) : PageView;
