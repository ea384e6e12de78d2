namespace InvestmentModels.Pages.Views;

/// <summary>An efficiency catalogue: what the corrections did, by whom, and every project.</summary>
/// <param name="Headline">The message in one sentence.</param>
/// <param name="Lead">How many projects, and what the corrections did to the gains.</param>
/// <param name="Chart">Gains before and after correction; absent where nothing is printed.</param>
/// <param name="Reading">How the numbers are to be read: signs and blanks.</param>
/// <param name="Departments">By department, in the year that counts.</param>
/// <param name="Categories">By category, likewise.</param>
/// <param name="AllYears">The same groups for every year.</param>
/// <param name="Tables">The catalogue's two tables in full.</param>
/// <param name="FollowUp">The projects to be followed up; absent where there are none.</param>
/// <param name="Closed">Those that are not; absent likewise.</param>
/// <param name="Control">How the stated sums agree, in a sentence.</param>
/// <param name="ControlLink">Where they stand beside the computed ones.</param>
/// <param name="Observations">What does not agree in the catalogue as a whole; absent where nothing is known.</param>
/// <param name="Receipts">Of the counts.</param>
/// <param name="Data">The same as data.</param>
public sealed record CataloguePageView(
    string Headline,
    IReadOnlyList<PartView> Lead,
    ChartView? Chart,
    IReadOnlyList<string> Reading,
    TableView Departments,
    TableView Categories,
    IReadOnlyList<LinkView> AllYears,
    IReadOnlyList<CatalogueTableView> Tables,
    TableView? FollowUp,
    TableView? Closed,
    string Control,
    LinkView ControlLink,
    TableView? Observations,
    IReadOnlyList<ReceiptView> Receipts,
    IReadOnlyList<LinkView> Data) : PageView
{
    /// <inheritdoc/>
    public override IEnumerable<ChartView> OwnCharts => Chart is { } chart ? [chart] : [];
}
