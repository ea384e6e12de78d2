namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>On paper every table, every status and every regnestykke is there, opened.</summary>
internal sealed class PrintShowsEverything : IPageCheck
{
    public async Task<IReadOnlyList<string>> RunAsync(IPage page)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var problems = await page.EvaluateAsync<string[]>(
            """
            async () => {
              await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              return [...document.querySelectorAll('main table, main .status, main .receipt')]
              .filter(part => !part.checkVisibility({ contentVisibilityAuto: true }))
              .map(part => part.outerHTML.slice(0, 120));
            }
            """);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        return problems;
    }
}
