using InvestmentModels.Data;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Views;
using InvestmentModels.Site.Companions;
using InvestmentModels.Site.Looks;
using InvestmentModels.Site.Rendering;

namespace InvestmentModels.Site;

/// <summary>Pages, data and the theme's assets → every file of the site, in memory.</summary>
public static class MakeSite
{
    /// <summary>The whole site, sorted by path.</summary>
    public static IReadOnlyList<SiteFile> From(IReadOnlyList<PageView> pages, SiteFrameView frame, IReadOnlyList<DataFile> data, OwnLook look)
    {
        var rendered = RenderPages.ToFiles(pages, frame);
        return
        [
            .. rendered
                .Concat(data.Select(file => new SiteFile(file.Path, file.Bytes)))
                .Concat(MakeChartFiles.From(BuildChartFiles.From(pages, frame)))
                .Concat(look.OverThePrograms())
                .Concat(MakeCompanions.From(pages, frame, rendered, data))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }
}
