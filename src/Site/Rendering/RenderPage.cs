using System.Globalization;
using System.Text;
using InvestmentModels.Pages.Views;
using InvestmentModels.Theme.Layouts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace InvestmentModels.Site.Rendering;

/// <summary>A view-model → HTML, with what stands around it. Any number of pages may be rendered at once.</summary>
/// <param name="frame">What stands around every page.</param>
internal sealed class RenderPage(SiteFrameView frame)
{
    /// <summary>Characters; most pages are smaller.</summary>
    private const int FirstGuess = 64 * 1024;

    /// <summary>Characters; what the largest pages needed is not held until the end.</summary>
    private const int LargestRoom = 1024 * 1024;

    /// <summary>Each thread writes one page after another in the same room.</summary>
    [ThreadStatic]
    private static StringBuilder? _room;

    private readonly RenderServices _services = new();

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
            var html = (_room ??= new StringBuilder(FirstGuess)).Clear().Append("<!DOCTYPE html>\n");
            await using var writer = new StringWriter(html, CultureInfo.InvariantCulture);
            root.WriteHtmlTo(writer);
            var text = html.Append('\n').ToString();
            if (html.Capacity > LargestRoom)
            {
                _room = null;
            }

            return Contents.FillIn(text);
        }).GetAwaiter().GetResult();
    }
}
