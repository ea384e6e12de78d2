using System.Text;
using System.Text.Encodings.Web;
using InvestmentModels.Pages.Views;
using InvestmentModels.Theme.Layouts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace InvestmentModels.Site.Rendering;

/// <summary>View-models → HTML files, as many at once as there are processors.</summary>
public static class RenderPages
{
    /// <summary>Every page as a file; the order of the pages is kept.</summary>
    public static IReadOnlyList<SiteFile> ToFiles(IReadOnlyList<PageView> pages, SiteFrameView frame)
    {
        using var services = new ServiceCollection()
            .AddSingleton<HtmlEncoder>(new PlainHtmlEncoder())
            .AddSingleton<IComponentActivator>(new MakeComponents())
            .BuildServiceProvider();
        return [.. pages.AsParallel().AsOrdered().Select(page => ToFile(page, frame, services))];
    }

    /// <summary>Where a page stands among the files: an address that ends in a slash is a folder.</summary>
    public static string PathOf(PageView page) => page.Address.EndsWith('/') ? $"{page.Address[1..]}index.html" : page.Address[1..];

    private static SiteFile ToFile(PageView page, SiteFrameView frame, ServiceProvider services)
    {
        // One renderer a page: a shared one keeps every component it ever made.
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(Document.Frame)] = frame,
                [nameof(Document.Page)] = page,
            });
            var root = await (page is EmbedPageView ? renderer.RenderComponentAsync<Embed>(parameters) : renderer.RenderComponentAsync<Document>(parameters)).ConfigureAwait(false);
            return Contents.FillIn($"<!DOCTYPE html>\n{root.ToHtmlString()}\n");
        }).GetAwaiter().GetResult();
        return new SiteFile(PathOf(page), Encoding.UTF8.GetBytes(html));
    }
}
