namespace InvestmentModels.Pages.Views;

/// <summary>A chart with nothing around it, to be shown inside other pages.</summary>
/// <param name="Chart">The chart, without links inside its drawings.</param>
/// <param name="Home">The page it belongs to.</param>
public sealed record EmbedPageView(ChartView Chart, LinkView Home) : PageView
{
    /// <inheritdoc/>
    public override bool IsListed => false;
}
