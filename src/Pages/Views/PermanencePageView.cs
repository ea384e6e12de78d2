namespace InvestmentModels.Pages.Views;

/// <summary>The models a report proposes to make permanent.</summary>
/// <param name="Lead">How many met their target over the years, and what they cost.</param>
/// <param name="KeyFigures">Totals, with what the document prints where that differs.</param>
/// <param name="Rule">The rule, one sentence for each part of it.</param>
/// <param name="RuleSource">Where the rule is written; empty where it is not told.</param>
/// <param name="Method">The page that tells how figures are computed; absent where the site has none.</param>
/// <param name="Chart">Attainment over the years beside the threshold.</param>
/// <param name="Overview">All rows.</param>
/// <param name="Proposals">Row by row.</param>
/// <param name="State">Proposed or decided, in words.</param>
/// <param name="Decisions">What was decided about the report.</param>
/// <param name="Differences">Stated against computed, where they differ.</param>
/// <param name="Agreement">How many stated figures were held against the computed ones, and how many agree.</param>
/// <param name="Observations">What does not agree and is not a number.</param>
/// <param name="Receipts">Of the totals.</param>
/// <param name="Control">The page with all differences of the report.</param>
/// <param name="Data">The same as data.</param>
public sealed record PermanencePageView(
    IReadOnlyList<PartView> Lead,
    IReadOnlyList<KeyFigureView> KeyFigures,
    IReadOnlyList<string> Rule,
    string RuleSource,
    LinkView? Method,
    ChartView? Chart,
    TableView Overview,
    IReadOnlyList<ProposalView> Proposals,
    string State,
    IReadOnlyList<DecisionView> Decisions,
    TableView? Differences,
    string Agreement,
    TableView? Observations,
    IReadOnlyList<ReceiptView> Receipts,
    LinkView Control,
    LinkView Data) : PageView
{
    /// <inheritdoc/>
    public override IEnumerable<ChartView> OwnCharts => Chart is { } chart ? [chart] : [];
}
