namespace InvestmentModels.Pages.Views;

/// <summary>What is documented about a model, requirement by requirement.</summary>
/// <param name="Name">The model.</param>
/// <param name="Count">How many requirements are documented.</param>
/// <param name="Of">Of how many, in words, e.g. «af 10 krav».</param>
/// <param name="Requirements">Every requirement; none where not a single one is documented.</param>
public sealed record DocumentedModelView(string Name, FigureView Count, string Of, IReadOnlyList<RequirementView> Requirements);
