using System.Text;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Views;
using InvestmentModels.Site.Checks;
using InvestmentModels.Site.Companions;
using InvestmentModels.Site.Rendering;

namespace InvestmentModels.Site;

/// <summary>One page → its files: HTML, Markdown twin, and for each of its charts a picture, its numbers and a page without surroundings.</summary>
/// <param name="render">Makes HTML.</param>
/// <param name="frame">What stands around every page.</param>
/// <param name="keep">Told of each file; may be called from many threads at once.</param>
internal sealed class MakePage(RenderPage render, SiteFrameView frame, Action<SiteFile> keep)
{
    private readonly ReadLinks _links = new();

    public MadePage Of(PageView page)
    {
        var html = render.ToHtml(page);
        var links = new List<PageLinks> { Html(page, html) };
        if (page.IsListed)
        {
            keep(MakeTwins.From(page, frame, html));
        }

        foreach (var file in MakeChartFiles.From(BuildChartFiles.From(page, frame)))
        {
            keep(file);
        }

        var addresses = new List<string> { page.Address };
        foreach (var embed in BuildEmbeds.Of(page))
        {
            addresses.Add(embed.Address);
            links.Add(Html(embed, render.ToHtml(embed)));
        }

        return new MadePage(PageListing.Of(page), addresses, links);
    }

    private PageLinks Html(PageView page, string html)
    {
        var path = RenderPage.PathOf(page);
        keep(new SiteFile(path, Encoding.UTF8.GetBytes(html)));
        return _links.Of(path, html);
    }
}
