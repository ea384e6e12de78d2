namespace InvestmentModels.Pages.Views;

/// <summary>The economy of an area in a report.</summary>
/// <param name="Sentences">What the investment asks for.</param>
/// <param name="Cases">Business cases of its models.</param>
/// <param name="More">The report's page about all areas.</param>
public sealed record AreaEconomyView(IReadOnlyList<IReadOnlyList<PartView>> Sentences, IReadOnlyList<BusinessCaseView> Cases, LinkView More);
