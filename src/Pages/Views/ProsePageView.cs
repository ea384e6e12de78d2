namespace InvestmentModels.Pages.Views;

/// <summary>A page of prose.</summary>
/// <param name="Body">HTML.</param>
/// <param name="Contents">Its second-level headings.</param>
public sealed record ProsePageView(string Body, IReadOnlyList<LinkView> Contents) : PageView;
