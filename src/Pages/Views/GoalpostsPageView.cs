namespace InvestmentModels.Pages.Views;

/// <summary>Everything a report is held against that is not as it was before.</summary>
/// <param name="Words">How much moved, or that nothing did.</param>
/// <param name="Within">Targets that were moved while the year ran, and corrections; absent where there are none.</param>
/// <param name="Rules">Thresholds, weights and definitions; absent where none changed.</param>
/// <param name="Yearly">Targets that are not the year before's; absent where there are none.</param>
/// <param name="Original">Areas held against the targets the year began with; absent where no target was moved within the year.</param>
public sealed record GoalpostsPageView(string Words, TableView? Within, TableView? Rules, TableView? Yearly, TableView? Original) : PageView;
