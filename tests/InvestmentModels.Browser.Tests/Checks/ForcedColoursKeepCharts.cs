namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>With forced colours every bar and every mark of a chart still stands out from the page.</summary>
internal sealed class ForcedColoursKeepCharts : IPageCheck
{
    public async Task<IReadOnlyList<string>> RunAsync(IPage page)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        var problems = await page.EvaluateAsync<string[]>(
            """
            () => {
              const paper = getComputedStyle(document.body).backgroundColor;
              const clear = colour => colour === 'none' || colour === paper || colour === 'rgba(0, 0, 0, 0)' || colour === 'transparent';
              return [...document.querySelectorAll('svg')].filter(svg => svg.getClientRects().length > 0)
                .flatMap(svg => [...svg.querySelectorAll('rect, circle, path, line, text')])
                .filter(shape => !shape.closest('defs, clipPath') && !/c-cut|c-notch/.test(shape.getAttribute('class') || '') && shape.getClientRects().length > 0)
                .filter(shape => clear(getComputedStyle(shape).fill) && clear(getComputedStyle(shape).stroke))
                .slice(0, 5).map(shape => shape.outerHTML.slice(0, 160));
            }
            """);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.None });
        return problems;
    }
}
