namespace InvestmentModels.Pages.Views;

/// <summary>A report in one glance: the same on the front page and at the top of the report.</summary>
/// <param name="Headline">How many of how many met their target, computed.</param>
/// <param name="Lead">What that leaves, with honest denominators.</param>
/// <param name="Colours">How many of each.</param>
/// <param name="KeyFigures">Investment and expectation.</param>
/// <param name="Chart">All areas, sorted by attainment.</param>
/// <param name="Unmet">Areas that did not meet their target.</param>
/// <param name="Judged">Colours set by people.</param>
/// <param name="DifferenceCount">How many stated figures differ from the computed ones.</param>
/// <param name="ObservationCount">How many other disagreements were found by reading.</param>
/// <param name="Control">The page that lists them.</param>
/// <param name="Changes">The page that tells what has changed.</param>
public sealed record GlanceView(
    string Headline,
    IReadOnlyList<PartView> Lead,
    IReadOnlyList<ColourCountView> Colours,
    IReadOnlyList<KeyFigureView> KeyFigures,
    ChartView? Chart,
    IReadOnlyList<UnmetAreaView> Unmet,
    IReadOnlyList<JudgedAreaView> Judged,
    int DifferenceCount,
    int ObservationCount,
    LinkView Control,
    LinkView Changes);
