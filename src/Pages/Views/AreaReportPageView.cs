namespace InvestmentModels.Pages.Views;

/// <summary>An area in a report.</summary>
/// <param name="Area">What the report tells of it.</param>
/// <param name="Calculation">The area's attainment, step by step.</param>
/// <param name="Receipts">Every other figure of the page.</param>
/// <param name="Earlier">Earlier years; absent where none is known.</param>
/// <param name="Differences">Stated against computed, where they differ.</param>
/// <param name="Observations">What does not agree in the document and is not a number.</param>
/// <param name="Method">The page that tells how figures are computed; absent where the site has none.</param>
/// <param name="Previous">The area before.</param>
/// <param name="Next">The area after.</param>
/// <param name="OverYears">The area over the years.</param>
public sealed record AreaReportPageView(
    ReportedAreaView Area,
    IReadOnlyList<ReceiptView> Calculation,
    IReadOnlyList<ReceiptView> Receipts,
    TableView? Earlier,
    TableView? Differences,
    TableView? Observations,
    LinkView? Method,
    LinkView? Previous,
    LinkView? Next,
    LinkView OverYears) : PageView
{
    /// <summary>What the investment asks for, and the business cases of its models; absent where nothing is known.</summary>
    public AreaEconomyView? Economy { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<ChartView> OwnCharts => Area.Charts;

    /// <inheritdoc/>
    public override PageKind Kind => PageKind.AreaInReport;
}
