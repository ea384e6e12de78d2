namespace InvestmentModels.Pages.Views;

/// <summary>The sums a catalogue prints beside those its rows give.</summary>
/// <param name="Intro">How many agree.</param>
/// <param name="Differences">Those that do not; absent where all do.</param>
/// <param name="Sums">All of them, a table for each of the catalogue's.</param>
/// <param name="Overall">Both tables together; nothing is stated for them.</param>
/// <param name="Observations">What does not agree in words; absent where nothing is known.</param>
/// <param name="Receipts">Of the sums.</param>
public sealed record CatalogueControlPageView(
    string Intro,
    TableView? Differences,
    IReadOnlyList<TableView> Sums,
    TableView Overall,
    TableView? Observations,
    IReadOnlyList<ReceiptView> Receipts) : PageView;
