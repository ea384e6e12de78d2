namespace InvestmentModels.Pages.Views;

/// <summary>Things of one kind that can be found.</summary>
/// <param name="Id">The id of its heading.</param>
/// <param name="Name">What they are, as the heading says it.</param>
/// <param name="Kind">What one of them is, as a result says it.</param>
/// <param name="Entries">In the order readers without a script get.</param>
public sealed record SearchGroupView(string Id, string Name, string Kind, IReadOnlyList<SearchEntryView> Entries);
