using InvestmentModels.Charts;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Builders;

/// <summary>Every chart as a picture that opens by itself, with its words and its source in it.</summary>
public static class BuildChartFiles
{
    /// <summary>Of the whole picture, px: room for the wide edition of every chart.</summary>
    private const int Width = 760;

    /// <param name="page">The page the charts belong to.</param>
    /// <param name="frame">Whose site it is; the picture says so.</param>
    public static IEnumerable<ChartFileView> From(PageView page, SiteFrameView frame) => page.OwnCharts.Select(chart => Of(chart, page, frame));

    private static ChartFileView Of(ChartView chart, PageView page, SiteFrameView frame) => new(
        chart.Files,
        StandAloneSvg.From(
            [.. chart.Drawings.Select(drawing => drawing.ForWide ?? drawing.ForAnyWidth)],
            Width,
            new StandAloneCaption(chart.Headline, chart.Subtitle, $"{(page.Edition is { IsDraft: true } ? "Udkast. " : string.Empty)}Kilde: {frame.Organisation}, {frame.Url}{page.Address}")),
        chart.Table);
}
