namespace InvestmentModels.Pages.Views;

/// <summary>How many areas have a colour.</summary>
/// <param name="Colour">Which.</param>
/// <param name="Count">How many.</param>
/// <param name="Words">«grønne», «gule», «røde», «uden farve».</param>
public sealed record ColourCountView(ColourView Colour, FigureView Count, string Words);
