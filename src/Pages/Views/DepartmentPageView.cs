namespace InvestmentModels.Pages.Views;

/// <summary>A department: its areas report by report, and its models.</summary>
/// <param name="Lead">What the department has.</param>
/// <param name="Reports">Newest first; empty where it has no areas.</param>
/// <param name="Models">Its models; absent where none is known.</param>
/// <param name="Register">The whole register.</param>
/// <param name="Receipts">Of its totals.</param>
public sealed record DepartmentPageView(
    string Lead,
    IReadOnlyList<DepartmentReportView> Reports,
    TableView? Models,
    LinkView Register,
    IReadOnlyList<ReceiptView> Receipts) : PageView;
