namespace InvestmentModels.Pages.Views;

/// <summary>Something on the site that can be found.</summary>
/// <param name="Link">Its name and where it is.</param>
/// <param name="Text">What else is known of it; searched too, after the name. Empty where there is nothing to add.</param>
public sealed record SearchEntryView(LinkView Link, string Text);
