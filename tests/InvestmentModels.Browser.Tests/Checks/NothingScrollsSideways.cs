namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>From 320 to 1600 px nothing but a labelled table region scrolls sideways.</summary>
internal sealed class NothingScrollsSideways : IPageCheck
{
    private static readonly int[] Widths = [320, 768, 1600];

    public async Task<IReadOnlyList<string>> RunAsync(IPage page)
    {
        var problems = new List<string>();
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            problems.AddRange(await page.EvaluateAsync<string[]>(
                """
                () => document.scrollingElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('main *')]
                  .filter(part => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest('.table-scroll'))
                  .slice(0, 3).map(part => `${innerWidth} px: ${part.outerHTML.slice(0, 120)}`)
                  .concat(`${innerWidth} px: the page is ${document.scrollingElement.scrollWidth} px wide`)
                """));
        }

        await page.SetViewportSizeAsync(1280, 900);
        return problems;
    }
}
