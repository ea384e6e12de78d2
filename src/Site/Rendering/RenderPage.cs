using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using InvestmentModels.Pages.Views;
using InvestmentModels.Theme.Layouts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace InvestmentModels.Site.Rendering;

/// <summary>A view-model → HTML, with what stands around it. Any number of pages may be rendered at once.</summary>
/// <param name="frame">What stands around every page.</param>
internal sealed class RenderPage(SiteFrameView frame) : IDisposable
{
    /// <summary>Characters; most pages are smaller.</summary>
    private const int FirstGuess = 64 * 1024;

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton<HtmlEncoder>(new PlainHtmlEncoder())
        .AddSingleton<IComponentActivator>(new MakeComponents())
        .BuildServiceProvider();

    /// <summary>Where a page stands among the files: an address that ends in a slash is a folder.</summary>
    public static string PathOf(PageView page) => page.Address.EndsWith('/') ? $"{page.Address[1..]}index.html" : page.Address[1..];

    public string ToHtml(PageView page)
    {
        // One renderer a page: a shared one keeps every component it ever made.
        using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(Document.Frame)] = frame,
                [nameof(Document.Page)] = page,
            });
            var root = await (page is EmbedPageView ? renderer.RenderComponentAsync<Embed>(parameters) : renderer.RenderComponentAsync<Document>(parameters)).ConfigureAwait(false);
            var html = new StringBuilder("<!DOCTYPE html>\n", FirstGuess);
            await using var writer = new StringWriter(html, CultureInfo.InvariantCulture);
            root.WriteHtmlTo(writer);
            return Contents.FillIn(html.Append('\n').ToString());
        }).GetAwaiter().GetResult();
    }

    public void Dispose() => _services.Dispose();
}
