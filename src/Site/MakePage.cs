using System.Text;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Views;
using InvestmentModels.Site.Checks;
using InvestmentModels.Site.Companions;
using InvestmentModels.Site.Rendering;

namespace InvestmentModels.Site;

/// <summary>One page → its files: HTML, Markdown twin, and for each of its charts a picture, its numbers and a page without surroundings. Any number of pages may be made at once.</summary>
/// <param name="render">Makes HTML.</param>
/// <param name="frame">What stands around every page.</param>
/// <param name="links">Reads what the pages link to.</param>
/// <param name="keep">Told of each file.</param>
internal sealed class MakePage(RenderPage render, SiteFrameView frame, ReadLinks links, Action<SiteFile> keep)
{
    public MadePage Of(PageView page)
    {
        var html = Html(page);
        if (page.IsListed)
        {
            keep(MakeTwins.From(page, frame, html.Text));
        }

        foreach (var file in MakeChartFiles.From(BuildChartFiles.From(page, frame)))
        {
            keep(file);
        }

        IReadOnlyList<EmbedPageView> embeds = [.. BuildEmbeds.Of(page)];
        IReadOnlyList<HtmlFile> all = [html, .. embeds.Select(Html)];

        // Only now: most of a page's links lead to its own files, and need not be kept once those are there.
        return new MadePage(
            PageListing.Of(page), [page.Address, .. embeds.Select(embed => embed.Address)], [.. all.Select(file => links.Of(file.Path, file.Text))]);
    }

    private HtmlFile Html(PageView page)
    {
        var html = new HtmlFile(FileAddress.FileAt(page.Address), render.ToHtml(page));
        keep(new SiteFile(html.Path, Encoding.UTF8.GetBytes(html.Text)));
        return html;
    }

    private sealed record HtmlFile(string Path, string Text);
}
