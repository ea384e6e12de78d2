namespace InvestmentModels.Pages.Views;

/// <summary>All areas.</summary>
/// <param name="Intro">How many there are, and what their pages show.</param>
/// <param name="Areas">With departments and the newest attainment and colour; absent while there are none.</param>
public sealed record AreasPageView(string Intro, TableView? Areas) : PageView;
