using InvestmentModels.Charts;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Builders;

/// <summary>Every chart of a page as a page of its own with nothing around it.</summary>
public static class BuildEmbeds
{
    /// <summary>One for each chart that belongs to the page.</summary>
    public static IEnumerable<EmbedPageView> Of(PageView page) => page.OwnCharts.Select(chart => Of(chart, page));

    private static EmbedPageView Of(ChartView chart, PageView home) => new(
        chart with { Drawings = [.. chart.Drawings.Select(drawing => new DrawingView(drawing.ForAnyWidth.WithoutLinks(), drawing.ForWide?.WithoutLinks()))] },
        new LinkView(home.Title, home.Address))
    {
        Address = chart.Files.Embed,
        Title = $"{chart.Headline} – {home.Title}",
        Heading = chart.Headline,
        Description = chart.Summary,
        Edition = home.Edition,
    };
}
