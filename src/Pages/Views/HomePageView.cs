namespace InvestmentModels.Pages.Views;

/// <summary>The front page: the newest report in one glance, and the way to the rest.</summary>
/// <param name="Report">The newest report; absent before there is one.</param>
/// <param name="Glance">What it came to.</param>
/// <param name="Reports">Every report, newest first.</param>
public sealed record HomePageView(LinkView? Report, GlanceView? Glance, IReadOnlyList<LinkView> Reports) : PageView
{
    /// <summary>Every efficiency catalogue, newest first.</summary>
    public IReadOnlyList<LinkView> Catalogues { get; init; } = [];
}
