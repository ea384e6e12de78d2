using InvestmentModels.Charts;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Builders;

/// <summary>Every chart of every page as a page of its own with nothing around it.</summary>
internal static class BuildEmbeds
{
    /// <summary>The pages, and after them those of their charts.</summary>
    public static IReadOnlyList<PageView> After(IReadOnlyList<PageView> pages) =>
        [.. pages, .. pages.SelectMany(page => page.OwnCharts.Select(chart => Of(chart, page)))];

    private static EmbedPageView Of(ChartView chart, PageView home) => new(
        chart with { Drawings = [.. chart.Drawings.Select(drawing => new DrawingView(RemoveLinks.From(drawing.Svg), drawing.Wide is { } wide ? RemoveLinks.From(wide) : null))] },
        new LinkView(home.Title, home.Address))
    {
        Address = chart.Files.Embed,
        Title = $"{chart.Headline} – {home.Title}",
        Heading = chart.Headline,
        Description = chart.Summary,
        Edition = home.Edition,
    };
}
