namespace InvestmentModels.Pages.Views;

/// <summary>Every model the sources name, whichever document it is known from.</summary>
/// <param name="Lead">How many models there are.</param>
/// <param name="Counts">How many in each state, and what the active ones cost as far as it is known.</param>
/// <param name="Models">The register itself.</param>
/// <param name="Chart">The models on a timeline.</param>
/// <param name="About">HTML: what the sources leave out; empty where nothing is written.</param>
/// <param name="Requirements">How many models document each requirement of the principles.</param>
/// <param name="Documented">Model by model, what is documented.</param>
/// <param name="Details">The same with texts and sources.</param>
/// <param name="Sources">The documents the older models are known from.</param>
/// <param name="Receipts">Of the totals.</param>
/// <param name="ModelReceipts">Of the figures of each model.</param>
/// <param name="Data">The same as files to fetch.</param>
public sealed record RegisterPageView(
    IReadOnlyList<PartView> Lead,
    IReadOnlyList<KeyFigureView> Counts,
    TableView Models,
    ChartView? Chart,
    string About,
    TableView Requirements,
    TableView Documented,
    IReadOnlyList<DocumentedModelView> Details,
    IReadOnlyList<SourceView> Sources,
    IReadOnlyList<ReceiptView> Receipts,
    IReadOnlyList<ReceiptView> ModelReceipts,
    IReadOnlyList<LinkView> Data) : PageView
{
    /// <inheritdoc/>
    public override IEnumerable<ChartView> OwnCharts => Chart is { } chart ? [chart] : [];
}
