namespace InvestmentModels.Pages.Views;

/// <summary>The report a page is the front of.</summary>
/// <param name="Title">As readers know it.</param>
/// <param name="PublishedOn">When it was made public; absent where nothing says.</param>
public sealed record PublishedReportView(string Title, DateOnly? PublishedOn);
