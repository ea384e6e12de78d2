namespace InvestmentModels.Pages.Views;

/// <summary>Every correction of every report.</summary>
/// <param name="Intro">HTML: what a correction is.</param>
/// <param name="Count">How many there are, in a sentence.</param>
/// <param name="Corrections">Newest first; absent while there are none.</param>
public sealed record CorrectionsPageView(string Intro, string Count, TableView? Corrections) : PageView;
