namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>Text in a drawing has a contrast of at least 4.5 to the page, or to the bar it stands on, in light and in dark.</summary>
internal sealed class ChartTextStandsOut : IPageCheck
{
    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    public async Task<IReadOnlyList<string>> RunAsync(IPage page)
    {
        var problems = new List<string>();
        foreach (var scheme in Schemes)
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            problems.AddRange((await page.EvaluateAsync<string[]>(
                """
                () => {
                  const channels = colour => (colour.match(/[\d.]+/g) || []).slice(0, 3).map(Number);
                  const light = colour => channels(colour).map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
                  const contrast = (a, b) => { const [hi, lo] = [light(a), light(b)].sort((x, y) => y - x); return (hi + 0.05) / (lo + 0.05); };
                  const paper = getComputedStyle(document.body).backgroundColor;
                  const inside = (box, spot) => box.left < spot.right - 1 && box.right > spot.left + 1 && box.top < spot.bottom - 3 && box.bottom > spot.top + 3;
                  return [...document.querySelectorAll('svg text')].filter(text => text.getClientRects().length > 0).filter(text => {
                    const spot = text.getBoundingClientRect();
                    const behind = [...text.closest('svg').querySelectorAll('rect')].filter(bar => inside(bar.getBoundingClientRect(), spot)
                      && bar.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING).map(bar => getComputedStyle(bar).fill).filter(fill => fill !== 'none');
                    return [behind.length > 0 ? behind[behind.length - 1] : paper].some(back => contrast(getComputedStyle(text).fill, back) < 4.5);
                  }).slice(0, 5).map(text => text.outerHTML.slice(0, 140));
                }
                """)).Select(problem => $"{scheme}: {problem}"));
        }

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        return problems;
    }
}
