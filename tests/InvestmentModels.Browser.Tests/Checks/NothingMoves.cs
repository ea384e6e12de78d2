namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>Who asks for less motion gets none.</summary>
internal sealed class NothingMoves : IPageCheck
{
    public async Task<IReadOnlyList<string>> RunAsync(IPage page)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        var problems = await page.EvaluateAsync<string[]>(
            """
            () => (document.getAnimations().length > 0 ? ['something is animated'] : [])
              .concat(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['the page scrolls smoothly'] : [])
            """);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.NoPreference });
        return problems;
    }
}
