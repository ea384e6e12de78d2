namespace InvestmentModels.Pages.Views;

/// <summary>An area that did not meet its target, and what happens now.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Attainment">Its attainment.</param>
/// <param name="Actions">What happens now.</param>
/// <param name="Expectation">When the target is expected to be met, in words.</param>
public sealed record UnmetAreaView(LinkView Link, ColourView Colour, FigureView Attainment, IReadOnlyList<string> Actions, string Expectation);
