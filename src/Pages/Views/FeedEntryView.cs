namespace InvestmentModels.Pages.Views;

/// <summary>Something new that readers can subscribe to: a report, or a correction.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Address">Where it stands, from the site's root; never changes, and no other entry has it.</param>
/// <param name="Date">When it was made public.</param>
/// <param name="Summary">One or two sentences.</param>
public sealed record FeedEntryView(string Title, string Address, DateOnly Date, string Summary);
