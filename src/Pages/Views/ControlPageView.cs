namespace InvestmentModels.Pages.Views;

/// <summary>Everything a sceptical reader should see first: where the document and the arithmetic disagree.</summary>
/// <param name="Intro">How many stated figures were held against the computed ones, and how many agree.</param>
/// <param name="Differences">Stated against computed, where they differ.</param>
/// <param name="Margins">How far every area is from the next colour, nearest first.</param>
/// <param name="MarginWords">How many are close, and what «close» means.</param>
/// <param name="Sensitivity">What the rule alone would give at other thresholds.</param>
/// <param name="Receipts">How the counts in it came about.</param>
/// <param name="Judged">Colours set by people.</param>
/// <param name="Observations">What does not agree and is not a number.</param>
/// <param name="Notes">Provisional, missing and uncertain figures.</param>
/// <param name="Agreeing">Every stated figure that comes out.</param>
public sealed record ControlPageView(
    string Intro,
    TableView? Differences,
    TableView? Margins,
    string MarginWords,
    TableView? Sensitivity,
    IReadOnlyList<ReceiptView> Receipts,
    IReadOnlyList<JudgedAreaView> Judged,
    TableView? Observations,
    TableView? Notes,
    TableView? Agreeing) : PageView;
