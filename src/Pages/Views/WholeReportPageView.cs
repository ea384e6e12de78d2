namespace InvestmentModels.Pages.Views;

/// <summary>All of a report on one page, to be read or printed from end to end.</summary>
/// <param name="Report">What the report's own page shows.</param>
/// <param name="Areas">What it tells of each area, in the report's order.</param>
/// <param name="Permanence">Models proposed to become permanent; absent where none are.</param>
/// <param name="Control">Where report and calculation disagree.</param>
public sealed record WholeReportPageView(ReportPageView Report, IReadOnlyList<ReportedAreaView> Areas, PermanencePageView? Permanence, ControlPageView Control) : PageView;
