namespace InvestmentModels.Pages.Views;

/// <summary>The search: a list of everything, which <c>assets/search.js</c> looks through.</summary>
/// <param name="Groups">Everything that can be found.</param>
public sealed record SearchPageView(IReadOnlyList<SearchGroupView> Groups) : PageView;
