namespace InvestmentModels.Pages.Views;

/// <summary>A model's business case with every regnestykke.</summary>
/// <param name="Case">The business case.</param>
/// <param name="Area">The area's newest report; absent where there is none.</param>
/// <param name="Differences">Stated against computed, where they differ.</param>
/// <param name="Receipts">Of every figure.</param>
public sealed record BusinessCasePageView(BusinessCaseView Case, LinkView? Area, TableView? Differences, IReadOnlyList<ReceiptView> Receipts) : PageView
{
    /// <inheritdoc/>
    public override IEnumerable<ChartView> OwnCharts => Case.Chart is { } chart ? [chart] : [];
}
