namespace InvestmentModels.Pages.Views;

/// <summary>A half-year status: one short page, provisional, without colours.</summary>
/// <param name="Provisional">That the figures are provisional, and what they cover.</param>
/// <param name="Lead">How many areas expect to meet the year's target.</param>
/// <param name="Summary">HTML; empty where nothing is written.</param>
/// <param name="Areas">Production, pro-rata target, share and expectation of every area.</param>
/// <param name="Reading">How to read the table.</param>
/// <param name="Each">What each area says.</param>
/// <param name="Closed">Areas no longer followed, with the reason.</param>
/// <param name="Sources">The documents.</param>
/// <param name="NextReport">When the next is due; empty where unknown.</param>
/// <param name="Receipts">Of every figure of the report.</param>
/// <param name="Data">The same as files to fetch.</param>
public sealed record HalfYearPageView(
    string Provisional,
    IReadOnlyList<PartView> Lead,
    string Summary,
    TableView Areas,
    string Reading,
    IReadOnlyList<HalfYearAreaView> Each,
    IReadOnlyList<NoteView> Closed,
    IReadOnlyList<SourceView> Sources,
    string NextReport,
    IReadOnlyList<ReceiptView> Receipts,
    IReadOnlyList<LinkView> Data) : PageView;
