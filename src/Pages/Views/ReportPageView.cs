namespace InvestmentModels.Pages.Views;

/// <summary>A report: its summary, all areas, and what was decided.</summary>
/// <param name="Glance">In one glance; absent where only figures are known.</param>
/// <param name="Brief">In three to five sentences; none where only figures are known.</param>
/// <param name="Summary">HTML.</param>
/// <param name="Areas">The table as the report has it.</param>
/// <param name="Departments">The areas department by department; absent where one department has them all.</param>
/// <param name="Rule">The rule for colours, in words; empty where nothing is assessed.</param>
/// <param name="Recommendations">What is recommended for the areas; absent where nothing is.</param>
/// <param name="Decisions">What was decided.</param>
/// <param name="Sources">The documents.</param>
/// <param name="NextReport">When the next is due; empty where unknown.</param>
/// <param name="Receipts">Of the totals.</param>
/// <param name="Data">The same as files to fetch.</param>
public sealed record ReportPageView(
    GlanceView? Glance,
    IReadOnlyList<IReadOnlyList<PartView>> Brief,
    string Summary,
    TableView Areas,
    TableView? Departments,
    string Rule,
    TableView? Recommendations,
    IReadOnlyList<DecisionView> Decisions,
    IReadOnlyList<SourceView> Sources,
    string NextReport,
    IReadOnlyList<ReceiptView> Receipts,
    IReadOnlyList<LinkView> Data) : PageView
{
    /// <summary>The report's other pages.</summary>
    public IReadOnlyList<LinkView> More { get; init; } = [];


    /// <inheritdoc/>
    public override IEnumerable<ChartView> OwnCharts => Glance?.Chart is { } chart ? [chart] : [];
}
