namespace InvestmentModels.Pages.Views;

/// <summary>A row of the proposal on its page.</summary>
/// <param name="Anchor">Its id on the page.</param>
/// <param name="Area">The area's page in the report.</param>
/// <param name="Status">How much of the target over the years, and what each year came to.</param>
/// <param name="Models">What the row covers, one line for each model.</param>
/// <param name="Note">How the row was read; empty where nothing is told.</param>
/// <param name="Measures">Measures by years; absent where no year is known.</param>
/// <param name="Years">Years brought together.</param>
/// <param name="Receipts">Of the row's figures.</param>
public sealed record ProposalView(
    string Anchor,
    LinkView Area,
    IReadOnlyList<PartView> Status,
    IReadOnlyList<string> Models,
    string Note,
    TableView? Measures,
    TableView Years,
    IReadOnlyList<ReceiptView> Receipts);
