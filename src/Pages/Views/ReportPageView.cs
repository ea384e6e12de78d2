namespace InvestmentModels.Pages.Views;

/// <summary>A report: its summary, all areas, and what was decided.</summary>
/// <param name="Glance">In one glance; absent where only figures are known.</param>
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
    /// <summary>The models proposed to become permanent; absent where none are.</summary>
    public LinkView? Permanence { get; init; }

    /// <summary>The page about its economy; absent where it has none.</summary>
    public LinkView? Economy { get; init; }
}
