using InvestmentModels.Data;
using InvestmentModels.Pages.Views;
using InvestmentModels.Site.Companions;
using InvestmentModels.Site.Rendering;
using InvestmentModels.Theme;

namespace InvestmentModels.Site;

/// <summary>Pages, data and the theme's assets → every file of the site, in memory.</summary>
public static class MakeSite
{
    /// <summary>The whole site, sorted by path.</summary>
    public static IReadOnlyList<SiteFile> From(IReadOnlyList<PageView> pages, SiteFrameView frame, IReadOnlyList<DataFile> data) =>
    [
        .. RenderPages.ToFiles(pages, frame)
            .Concat(data.Select(file => new SiteFile(file.Path, file.Bytes)))
            .Concat(MakeHeaderFiles.For(frame.Url))
            .Concat(Assets.All().Select(asset => new SiteFile(asset.Key, asset.Value)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];
}
