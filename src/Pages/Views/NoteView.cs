namespace InvestmentModels.Pages.Views;

/// <summary>A reservation about a figure: provisional, missing, or read with care.</summary>
/// <param name="Kind">«Foreløbigt», «Mangler» or «Læsning».</param>
/// <param name="Subject">Which measure.</param>
/// <param name="Text">Why.</param>
public sealed record NoteView(string Kind, string Subject, string Text);
