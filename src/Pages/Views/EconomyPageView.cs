namespace InvestmentModels.Pages.Views;

/// <summary>How the economy is reckoned.</summary>
/// <param name="Intro">HTML; empty where nothing is written.</param>
/// <param name="Ladders">The newest first.</param>
/// <param name="Calculator">For the newest ladder; absent without one.</param>
/// <param name="Prices">Known prices; absent where there are none.</param>
/// <param name="Cases">Every business case and where it stands; absent where there are none.</param>
/// <param name="Receipts">Of ladders and prices.</param>
/// <param name="Data">The same as data; absent where there is none.</param>
public sealed record EconomyPageView(
    string Intro,
    IReadOnlyList<LadderView> Ladders,
    CalculatorView? Calculator,
    TableView? Prices,
    TableView? Cases,
    IReadOnlyList<ReceiptView> Receipts,
    LinkView? Data) : PageView
{
    /// <inheritdoc/>
    public override IEnumerable<ChartView> OwnCharts => Ladders.Select(ladder => ladder.Chart);
}
