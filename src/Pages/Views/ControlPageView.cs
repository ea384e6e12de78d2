namespace InvestmentModels.Pages.Views;

/// <summary>Everything a sceptical reader should see first: where the document and the arithmetic disagree.</summary>
/// <param name="Intro">How many stated figures were held against the computed ones, and how many agree.</param>
/// <param name="Differences">Stated against computed, where they differ.</param>
/// <param name="NearThreshold">Areas close to the limit for green.</param>
/// <param name="NearWords">What «close» means.</param>
/// <param name="Judged">Colours set by people.</param>
/// <param name="Observations">What does not agree and is not a number.</param>
/// <param name="Notes">Provisional, missing and uncertain figures.</param>
/// <param name="Agreeing">Every stated figure that comes out.</param>
public sealed record ControlPageView(
    string Intro,
    TableView? Differences,
    TableView? NearThreshold,
    string NearWords,
    IReadOnlyList<JudgedAreaView> Judged,
    TableView? Observations,
    TableView? Notes,
    TableView? Agreeing) : PageView;
