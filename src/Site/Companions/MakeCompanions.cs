using InvestmentModels.Data;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Site.Companions;

/// <summary>What stands beside the pages for programs: sitemap, feed, lists and the pages as Markdown.</summary>
internal static class MakeCompanions
{
    /// <param name="pages">What the pages show.</param>
    /// <param name="frame">What stands around them.</param>
    /// <param name="rendered">The pages as HTML, in the same order.</param>
    /// <param name="data">The data files.</param>
    public static IEnumerable<SiteFile> From(
        IReadOnlyList<PageView> pages, SiteFrameView frame, IReadOnlyList<SiteFile> rendered, IReadOnlyList<DataFile> data) =>
    [
        .. MakeTwins.From(pages, frame, rendered),
        .. MakeFeed.From(frame),
        MakeSitemap.From(pages, frame, data),
        MakeRobots.From(frame),
        MakeLlmsText.From(pages, frame),
        .. MakeHeaderFiles.For(frame.Url),
    ];
}
