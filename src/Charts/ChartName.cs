namespace InvestmentModels.Charts;

/// <summary>What a chart is called and what it says, for readers who do not see it.</summary>
/// <param name="Id">Unique on its page: ASCII letters, digits, <c>-</c> and <c>_</c>. The chart uses <c>{Id}-title</c> and <c>{Id}-desc</c>.</param>
/// <param name="Title">The name, one short sentence. Not drawn: the page shows its own heading.</param>
/// <param name="Description">What the picture shows, in words. Not drawn.</param>
public sealed record ChartName(string Id, string Title, string Description);
