using InvestmentModels.Pages.Views;

namespace InvestmentModels.Site.Companions;

/// <summary>What stands beside the pages for programs: sitemap, feed and lists.</summary>
internal static class MakeCompanions
{
    /// <param name="pages">Every page in short.</param>
    /// <param name="frame">What stands around them.</param>
    /// <param name="data">The paths of the data files.</param>
    public static IEnumerable<SiteFile> From(IReadOnlyList<PageListing> pages, SiteFrameView frame, IEnumerable<string> data) =>
    [
        .. MakeFeed.From(frame),
        MakeSitemap.From(pages, frame, data),
        MakeRobots.From(frame),
        MakeLlmsText.From(pages, frame),
        .. MakeHeaderFiles.For(frame.Url),
    ];
}
