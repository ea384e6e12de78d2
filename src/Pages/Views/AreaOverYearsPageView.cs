namespace InvestmentModels.Pages.Views;

/// <summary>An area over the years.</summary>
/// <param name="Status">How the newest report says it did.</param>
/// <param name="Colour">The newest colour; absent where nothing is assessed.</param>
/// <param name="NewestReport">The area in the newest report; absent where no report holds it.</param>
/// <param name="Attainment">Attainment over the years; absent where no report holds the area.</param>
/// <param name="Reports">Every report with target, result, attainment and colour.</param>
/// <param name="Measures">Target and result of each measure over the years; empty where an area has one measure in one report.</param>
/// <param name="Money">Investment and expected effect, report by report.</param>
/// <param name="Goalposts">What moved.</param>
/// <param name="GoalpostWords">How much moved, or that nothing did.</param>
/// <param name="Original">The years held against the targets they began with; absent where no target was moved within a year.</param>
/// <param name="Clocks">What was reported then, what is known now, and why.</param>
/// <param name="Models">The models' lives in the order of time; absent where the area names none.</param>
/// <param name="Investments">What each model costs, period by period; absent where no source says so.</param>
/// <param name="InvestmentReceipts">Where those amounts are read.</param>
/// <param name="Departments">The departments responsible.</param>
/// <param name="Data">The same as files to fetch.</param>
public sealed record AreaOverYearsPageView(
    IReadOnlyList<PartView> Status,
    ColourView? Colour,
    LinkView? NewestReport,
    ChartView? Attainment,
    TableView? Reports,
    IReadOnlyList<ChartView> Measures,
    TableView? Money,
    TableView? Goalposts,
    string GoalpostWords,
    TableView? Original,
    TableView? Clocks,
    TableView? Models,
    TableView? Investments,
    IReadOnlyList<ReceiptView> InvestmentReceipts,
    string Departments,
    IReadOnlyList<LinkView> Data) : PageView
{
    /// <inheritdoc/>
    public override IEnumerable<ChartView> OwnCharts => Attainment is { } chart ? [chart, .. Measures] : Measures;

    /// <inheritdoc/>
    public override PageKind Kind => PageKind.AreaOverYears;
}
