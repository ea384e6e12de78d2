namespace InvestmentModels.Pages.Views;

/// <summary>An area in a report.</summary>
/// <param name="Number">Its number; empty where only figures are known.</param>
/// <param name="Report">The report it belongs to.</param>
/// <param name="Colour">Its colour; absent where nothing is assessed.</param>
/// <param name="Status">The status, computed: how much of the target, and how far from green.</param>
/// <param name="Stated">What the document prints, where it differs; empty otherwise.</param>
/// <param name="Judged">A colour set by people.</param>
/// <param name="Purpose">HTML.</param>
/// <param name="Charts">One per measure, then one per measure with months.</param>
/// <param name="SinceLast">HTML; empty where nothing is written.</param>
/// <param name="Remarks">HTML.</param>
/// <param name="NextSteps">HTML.</param>
/// <param name="Unmet">What happens now, where the target is not met.</param>
/// <param name="Recommendation">What the report recommends.</param>
/// <param name="Facts">The fact box.</param>
/// <param name="Calculation">The area's attainment, step by step.</param>
/// <param name="Receipts">Every other figure of the page.</param>
/// <param name="Earlier">Earlier years; absent where none is known.</param>
/// <param name="Notes">Reservations.</param>
/// <param name="Differences">Stated against computed, where they differ.</param>
/// <param name="Observations">What does not agree in the document and is not a number.</param>
/// <param name="Method">The page that tells how figures are computed; absent where the site has none.</param>
/// <param name="Previous">The area before.</param>
/// <param name="Next">The area after.</param>
/// <param name="OverYears">The area over the years.</param>
public sealed record AreaReportPageView(
    string Number,
    LinkView Report,
    ColourView? Colour,
    IReadOnlyList<PartView> Status,
    string Stated,
    JudgedAreaView? Judged,
    string Purpose,
    IReadOnlyList<ChartView> Charts,
    string SinceLast,
    string Remarks,
    string NextSteps,
    UnmetAreaView? Unmet,
    RecommendationView? Recommendation,
    IReadOnlyList<FactView> Facts,
    IReadOnlyList<ReceiptView> Calculation,
    IReadOnlyList<ReceiptView> Receipts,
    TableView? Earlier,
    IReadOnlyList<NoteView> Notes,
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
    public override IEnumerable<ChartView> OwnCharts => Charts;

    /// <inheritdoc/>
    public override PageKind Kind => PageKind.AreaInReport;
}
